/** What is done without a browser: one file, or many, made by a command. The database may be this process' or a running server's. */
@NullMarked
package org.nightmap.command;

import org.jspecify.annotations.NullMarked;
