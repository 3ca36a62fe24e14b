package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitTest {
    @Test
    void any_picture_becomes_a_small_square() throws IOException {
        for (int[] size : new int[][] {{1, 1}, {3, 900}, {2400, 1600}}) {
            var square =
                    ImageIO.read(
                            new ByteArrayInputStream(
                                    Portrait.square(picture(size[0], size[1], "png"))
                                            .orElseThrow()));
            assertThat(square.getWidth()).isEqualTo(Portrait.SIDE);
            assertThat(square.getHeight()).isEqualTo(Portrait.SIDE);
        }
    }

    @Test
    void what_is_no_jpeg_or_png_is_refused_whatever_its_name() throws IOException {
        assertThat(Portrait.square(new byte[0])).isEmpty();
        assertThat(Portrait.square("GIF89a".getBytes())).isEmpty();
        assertThat(Portrait.square(picture(20, 20, "gif"))).isEmpty();
        assertThat(Portrait.square(new byte[Portrait.MOST_BYTES + 1])).isEmpty();
        var broken = picture(300, 300, "jpeg");
        assertThat(Portrait.square(java.util.Arrays.copyOf(broken, 40))).isEmpty();
    }

    @Test
    void a_picture_that_lies_on_its_side_is_turned() throws IOException {
        var jpeg = picture(40, 40, "jpeg");
        assertThat(Portrait.turns(jpeg)).isZero();
        assertThat(Portrait.turns(withOrientation(jpeg, 6))).isEqualTo(1);
        assertThat(Portrait.turns(withOrientation(jpeg, 8))).isEqualTo(3);
        assertThat(Portrait.square(withOrientation(jpeg, 6))).isPresent();
    }

    private static byte[] picture(int width, int height, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }

    private static byte[] withOrientation(byte[] jpeg, int value) {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(exif, 0, exif.length);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
