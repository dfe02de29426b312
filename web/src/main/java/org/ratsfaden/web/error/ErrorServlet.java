package org.ratsfaden.web.error;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Errors that no resource has seen, for example a missing static file; web.xml sends them here. */
@WebServlet("/fehler")
public final class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Instance<ErrorPage> pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        if (Answers.forPrograms(path)) {
            response.setContentType(Problem.MEDIA_TYPE);
            response.getWriter().write(Problem.ofStatus(status).asJson().toString());
        } else {
            response.setContentType("text/html;charset=UTF-8");
            ErrorPage page = pages.isResolvable() ? pages.get() : new PlainErrorPage();
            response.getWriter().write(Answers.html(page, status, ""));
        }
    }
}
