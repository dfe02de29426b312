package org.ratsfaden.account.zxcvbn;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.ratsfaden.account.PasswordRules;

/** Tries breached passwords, names, words, keyboard runs, dates and repetitions, with letters exchanged as people do. */
public final class ZxcvbnGuesser implements PasswordRules.Guesser {

    /** From here on zxcvbn gives the most it gives: more than 10¹⁰ guesses, too many even for whoever has stolen the hash. */
    private static final int SAFE = 4;

    /** Its work grows with the square of the length; what stands behind cannot make the rest weaker. */
    private static final int CHARACTERS_LOOKED_AT = 60;

    @Override
    public boolean guesses(String password, List<String> known) {
        String start = password.substring(0, Math.min(password.length(), CHARACTERS_LOOKED_AT));
        return new Zxcvbn().measure(start, known).getScore() < SAFE;
    }
}
