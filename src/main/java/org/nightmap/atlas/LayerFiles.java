package org.nightmap.atlas;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * The files of one shapefile in a folder where GeoTools can open them: those of the jar cannot be opened in place.
 *
 * @param name the name of the {@code .shp} file, for messages
 * @param shp the {@code .shp} file, the parts beside it that GeoTools opens itself
 * @param projection content of the {@code .prj} file
 * @param charset the encoding of its attributes, from the {@code .cpg} file
 */
record LayerFiles(String name, Path shp, String projection, Charset charset) {}
