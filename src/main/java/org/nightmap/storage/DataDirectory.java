package org.nightmap.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.PropertyResolver;

/**
 * The one folder that Nightmap writes to: the database and all that is kept from one start to the next.
 *
 * @param dataDir the folder as configured ({@code nightmap.data-dir}); a relative one lies in the working directory
 */
@ConfigurationProperties("nightmap")
public record DataDirectory(
        @DefaultValue(DataDirectory.DEFAULT) String dataDir) {

    public static final String PROPERTY = "nightmap.data-dir";
    static final String DEFAULT = "data";

    public DataDirectory {
        if (dataDir.isBlank()) {
            throw new DataDirectoryException("No data directory is given", null);
        }
        if (dataDir.contains(";")) {
            // The database's address is this path, and H2 reads what follows a semicolon as a setting
            throw new DataDirectoryException("The data directory '%s' has a semicolon in it".formatted(dataDir), null);
        }
    }

    /** The folder that the settings name, where nothing is bound to them yet. */
    public static DataDirectory of(PropertyResolver settings) {
        return new DataDirectory(settings.getProperty(PROPERTY, DEFAULT));
    }

    /** The same for a folder at hand. */
    public static DataDirectory at(Path folder) {
        return new DataDirectory(folder.toString());
    }

    /** The folder, absolute. */
    public Path path() {
        return Path.of(dataDir).toAbsolutePath().normalize();
    }

    /**
     * A folder inside the data directory, made if it is not there.
     *
     * @param name a plain folder name
     * @throws DataDirectoryException if it cannot be made
     */
    public Path folder(String name) {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("A folder's name is a lower-case word, not '%s'".formatted(name));
        }
        return create(path().resolve(name));
    }

    /**
     * Makes the folder and proves that files can be written to it.
     *
     * @throws DataDirectoryException if they cannot
     */
    void prepare() {
        create(path());
        try {
            Files.delete(Files.createTempFile(path(), "write-check", null));
        } catch (IOException refused) {
            throw new DataDirectoryException("Nothing can be written to the data directory " + path(), refused);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new DataDirectoryException("The folder %s cannot be made".formatted(folder), refused);
        }
    }
}
