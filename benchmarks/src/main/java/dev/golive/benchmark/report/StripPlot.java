package dev.golive.benchmark.report;

import dev.golive.benchmark.measure.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every single value as a dot, the median as a line, one strip below the other: an SVG without scripts, which follows the
 * reader's light or dark screen and is legible without colours.
 */
final class StripPlot {

    private static final int WIDTH = 760;
    private static final int LEFT = 230;
    private static final int RIGHT = 24;
    private static final int TOP = 52;
    private static final int STRIP = 52;
    private static final int BOTTOM = 34;
    private static final double DOT = 4.2;
    private static final int TICKS = 6;

    private final String title;
    private final List<Strip> strips = new ArrayList<>();

    StripPlot(String title) {
        this.title = title;
    }

    private record Strip(String name, Spread spread) {}

    StripPlot strip(String name, Spread spread) {
        strips.add(new Strip(name, spread));
        return this;
    }

    String svg() {
        double largest =
                strips.stream().mapToDouble(strip -> strip.spread().max()).max().orElse(1);
        double step = niceStep(largest / TICKS);
        double end = Math.ceil(largest / step) * step;
        int height = TOP + strips.size() * STRIP + BOTTOM;
        StringBuilder svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="%3$s">
                <style>
                  .paper { fill: #ffffff; } text { fill: #1f2430; font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
                  .title { font-weight: 600; font-size: 15px; } .quiet { fill: #5b6475; font-size: 12px; }
                  .grid { stroke: #dfe3ea; } .dot { fill: #2563eb; fill-opacity: .5; } .median { stroke: #b45309; stroke-width: 2.5; }
                  .figure { fill: #b45309; font-weight: 600; text-anchor: middle; }
                  @media (prefers-color-scheme: dark) {
                    .paper { fill: #0d1117; } text { fill: #e6e9ef; } .quiet { fill: #9aa4b6; } .grid { stroke: #2b3240; }
                    .dot { fill: #7aa8ff; } .median { stroke: #fbbf24; } .figure { fill: #fbbf24; }
                  }
                </style>
                <rect class="paper" width="100%%" height="100%%" rx="8"/>
                <text class="title" x="16" y="27">%3$s</text>
                """.formatted(WIDTH, height, escape(title)));
        for (double tick = 0; tick <= end + step / 2; tick += step) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/><text class=\"quiet\" x=\"%1$.1f\" y=\"%4$d\""
                            + " text-anchor=\"middle\">%5$.0f</text>%n",
                    x(tick, end),
                    TOP - 8,
                    height - BOTTOM + 2,
                    height - BOTTOM + 20,
                    tick));
        }
        for (int row = 0; row < strips.size(); row++) {
            draw(svg, strips.get(row), TOP + row * STRIP + STRIP / 2, end);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void draw(StringBuilder svg, Strip strip, int y, double end) {
        svg.append("<text x=\"16\" y=\"%d\">%s</text><text class=\"quiet\" x=\"16\" y=\"%d\">n = %d</text>\n"
                .formatted(y - 2, escape(strip.name()), y + 14, strip.spread().count()));
        List<Double> values = strip.spread().sorted();
        for (int i = 0; i < values.size(); i++) {
            // Neighbours stand on different heights, so that equal values are seen.
            int lift = (i % 3 - 1) * 7;
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"dot\" cx=\"%.1f\" cy=\"%d\" r=\"%.1f\"/>%n",
                    x(values.get(i), end),
                    y + 4 + lift,
                    DOT));
        }
        double median = x(strip.spread().median(), end);
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"median\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/><text class=\"figure\" x=\"%1$.1f\" y=\"%4$d\">%5$.0f</text>%n",
                median,
                y - 9,
                y + 17,
                y - 13,
                strip.spread().median()));
    }

    private static double x(double value, double end) {
        return LEFT + value / end * (WIDTH - LEFT - RIGHT);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double niceStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= atLeast) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
