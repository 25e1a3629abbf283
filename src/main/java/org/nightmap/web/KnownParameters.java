package org.nightmap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a controller does not declare, and single ones that are repeated: a misspelt {@code form}
 * would else be ignored, and the answer would silently be to another question.
 */
class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(request.getParameterMap(), declared(method));
        }
        return true;
    }

    private static void check(Map<String, String[]> given, Map<String, Boolean> declared) {
        given.forEach((name, values) -> {
            Boolean repeatable = declared.get(name);
            if (repeatable == null) {
                throw Problems.unknownParameter(name, List.copyOf(declared.keySet()));
            }
            if (!repeatable && values.length > 1) {
                throw Problems.repeatedParameter(name);
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
