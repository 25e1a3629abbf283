package org.nightmap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a controller does not declare, and single ones that are repeated: a misspelt {@code form}
 * would else be ignored, and the answer would silently be to another question.
 */
class KnownParameters implements HandlerInterceptor {

    private final Function<String, List<String>> allowed;

    /** @param allowed what may stand for a parameter; empty where that is more than a few values */
    KnownParameters(Function<String, List<String>> allowed) {
        this.allowed = allowed;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(request.getParameterMap(), declared(method));
        }
        return true;
    }

    private void check(Map<String, String[]> given, Map<String, Boolean> declared) {
        given.forEach((name, written) -> {
            Boolean repeatable = declared.get(name);
            if (repeatable == null) {
                throw Problems.unknownParameter(name, List.copyOf(declared.keySet()));
            }
            if (!repeatable && written.length > 1) {
                List<String> values = allowed.apply(name);
                throw Problems.repeatedParameter(
                        name, values.isEmpty() ? List.of("%s, given once".formatted(name)) : values);
            }
        });
    }

    /** The parameters' names, and whether each can be repeated. */
    private static Map<String, Boolean> declared(HandlerMethod method) {
        Map<String, Boolean> declared = new TreeMap<>();
        Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .forEach(parameter -> declared.put(name(parameter), isCollection(parameter)));
        return declared;
    }

    private static String name(MethodParameter parameter) {
        String name = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .name();
        return name.isEmpty() ? Objects.requireNonNull(parameter.getParameter().getName()) : name;
    }

    private static boolean isCollection(MethodParameter parameter) {
        return Collection.class.isAssignableFrom(parameter.getParameterType());
    }
}
