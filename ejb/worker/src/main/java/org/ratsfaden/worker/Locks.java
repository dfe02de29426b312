package org.ratsfaden.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Has Linux refuse this process, for the rest of its life and whatever code it is made to run, to start a program and to open a
 * connection (seccomp). It needs neither; it reads files and talks to the server through pipes.
 *
 * @see "seccomp(2) and Documentation/userspace-api/seccomp_filter.rst of the Linux kernel"
 */
final class Locks {

    /**
     * Numbers of a processor's system calls.
     *
     * @param audit the kernel's name of the processor
     * @param seccomp the call that sets the filter
     * @param from calls from this number on belong to another way of calling and are refused
     * @param refused socket, execve, execveat, ptrace, io_uring_setup, process_vm_readv and -writev; fork and vfork where they exist
     */
    private record Calls(int audit, long seccomp, int from, int... refused) {}

    private static final Calls X86 = new Calls(0xC000003E, 317, 0x40000000, 41, 59, 322, 101, 425, 310, 311, 57, 58);
    private static final Calls ARM = new Calls(0xC00000B7, 277, Integer.MAX_VALUE, 198, 221, 281, 117, 425, 270, 271);

    private static final int PR_SET_NO_NEW_PRIVS = 38;
    private static final long SET_MODE_FILTER = 1;
    private static final long ALL_THREADS = 1;

    private static final short LOAD = 0x20;
    private static final short IF_EQUAL = 0x15;
    private static final short IF_AT_LEAST = 0x35;
    private static final short RETURN = 0x06;
    private static final int ALLOW = 0x7FFF0000;
    private static final int NOT_PERMITTED = 0x00050001;

    private Locks() {}

    /** False where there are no such locks: on another system, on another processor, or forbidden by those around us. */
    static boolean close() {
        String processor = System.getProperty("os.arch");
        if (!System.getProperty("os.name").equals("Linux") || !processor.matches("amd64|aarch64")) {
            return false;
        }
        Calls calls = processor.equals("amd64") ? X86 : ARM;
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle prctl = function(
                    "prctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
            MethodHandle syscall =
                    function("syscall", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS));
            int noNewRights = (int) prctl.invokeExact(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L);
            return noNewRights == 0
                    && (long) syscall.invokeExact(calls.seccomp(), SET_MODE_FILTER, ALL_THREADS, filter(calls, arena))
                            == 0;
        } catch (Throwable e) {
            e.printStackTrace(System.err);
            return false;
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor types) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), types, Linker.Option.firstVariadicArg(1));
    }

    /** {@code struct sock_fprog}: what the kernel asks itself at each call. */
    private static MemorySegment filter(Calls calls, Arena arena) {
        int refused = calls.refused().length;
        int last = 5 + refused;
        MemorySegment filter = arena.allocate(8L * (last + 2), 8);
        put(filter, 0, LOAD, 0, 4); // which processor
        put(filter, 1, IF_EQUAL, 1, calls.audit());
        put(filter, 2, RETURN, 0, ALLOW);
        put(filter, 3, LOAD, 0, 0); // which call
        put(filter, 4, IF_AT_LEAST, last - 4, calls.from());
        for (int call = 0; call < refused; call++) {
            put(filter, 5 + call, IF_EQUAL, refused - call, calls.refused()[call]);
        }
        put(filter, last, RETURN, 0, ALLOW);
        put(filter, last + 1, RETURN, 0, NOT_PERMITTED);
        MemorySegment program = arena.allocate(16, 8);
        program.set(JAVA_SHORT, 0, (short) (last + 2));
        program.set(ADDRESS, 8, filter);
        return program;
    }

    /** {@code struct sock_filter}: when it holds, {@code jump} lines are left out. */
    private static void put(MemorySegment filter, int line, short deed, int jump, int value) {
        filter.set(JAVA_SHORT, 8L * line, deed);
        filter.set(JAVA_BYTE, 8L * line + 2, (byte) jump);
        filter.set(JAVA_BYTE, 8L * line + 3, (byte) 0);
        filter.set(JAVA_INT, 8L * line + 4, value);
    }
}
