package org.nightmap.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * How much of a picture a person would see to differ from another. Both are put on a grey ground and blurred over three by three
 * pixels, as another version of Java draws an edge a shade lighter or a tenth of a pixel off, which nobody sees.
 */
final class PictureDifference {

    /** Of 255, in any of red, green and blue: about what is just seen of one flat area beside another. */
    private static final int VISIBLE = 12;

    private final int width;
    private final int height;
    private final BufferedImage differing;
    private int pixels;

    PictureDifference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            throw new IllegalArgumentException("Pictures of different sizes differ everywhere");
        }
        width = one.getWidth();
        height = one.getHeight();
        differing = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        BufferedImage first = onGrey(one);
        BufferedImage second = onGrey(other);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean differs = difference(first, second, x, y) > VISIBLE;
                pixels += differs ? 1 : 0;
                differing.setRGB(x, y, differs ? 0xff0000 : paler(second.getRGB(x, y)));
            }
        }
    }

    /** The share of the pixels that differ. */
    double share() {
        return (double) pixels / (width * height);
    }

    /** The other picture, pale, with the pixels that differ in red. */
    BufferedImage picture() {
        return differing;
    }

    private static BufferedImage onGrey(BufferedImage image) {
        BufferedImage solid = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = solid.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return solid;
    }

    private int difference(BufferedImage one, BufferedImage other, int x, int y) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int sum = 0;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int atX = Math.clamp(x + dx, 0, width - 1);
                    int atY = Math.clamp(y + dy, 0, height - 1);
                    sum += (one.getRGB(atX, atY) >> shift & 255) - (other.getRGB(atX, atY) >> shift & 255);
                }
            }
            most = Math.max(most, Math.abs(sum) / 9);
        }
        return most;
    }

    private static int paler(int rgb) {
        int pale = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            pale |= (255 - (255 - (rgb >> shift & 255)) / 3) << shift;
        }
        return pale;
    }
}
