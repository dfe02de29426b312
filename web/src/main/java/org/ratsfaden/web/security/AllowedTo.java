package org.ratsfaden.web.security;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ratsfaden.account.Role;

/**
 * Who may do this. The public is asked to sign in, everybody else is told that it is not for them; both before the body of the
 * request is read.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {

    /** None means: everybody who has signed in. */
    Role[] value() default {};
}
