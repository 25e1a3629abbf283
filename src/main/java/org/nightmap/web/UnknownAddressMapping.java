package org.nightmap.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Refuses the addresses under the interface's own paths that no controller answers. Otherwise the browser's views, which take
 * every path that is left, would answer them with a page.
 */
class UnknownAddressMapping extends AbstractHandlerMapping {

    /** After the controllers, before everything else. */
    private static final int ORDER = 1;

    UnknownAddressMapping() {
        setOrder(ORDER);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (ApiAddresses.isForPrograms(path)) {
            throw Problems.unknownAddress(path);
        }
        return null;
    }
}
