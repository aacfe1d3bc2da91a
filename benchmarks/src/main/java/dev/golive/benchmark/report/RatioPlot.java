package dev.golive.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many times as good as its baseline each thing is: bars to the right of nothing, a line at the baseline, a mark at each
 * target. An SVG without scripts, which follows the reader's light or dark screen and is legible without colours.
 */
final class RatioPlot {

    private static final int WIDTH = 760;
    private static final int LEFT = 270;
    private static final int RIGHT = 60;
    private static final int TOP = 60;
    private static final int ROW = 46;
    private static final int BOTTOM = 34;
    private static final int BAR = 16;

    private final String title;
    private final String baseline;
    private final List<Bar> bars = new ArrayList<>();

    /**
     * An empty plot.
     *
     * @param baseline what stands at 1
     */
    RatioPlot(String title, String baseline) {
        this.title = title;
        this.baseline = baseline;
    }

    private record Bar(String name, String explanation, double ratio, double target) {}

    /** More is better; the target is at least this. */
    RatioPlot bar(String name, String explanation, double ratio, double target) {
        bars.add(new Bar(name, explanation, ratio, target));
        return this;
    }

    String svg() {
        double end = Math.ceil(bars.stream()
                .mapToDouble(bar -> Math.max(bar.ratio(), bar.target()))
                .max()
                .orElse(1));
        int height = TOP + bars.size() * ROW + BOTTOM;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="%3$s">
                <style>
                  .paper { fill: #ffffff; } text { fill: #1f2430; font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
                  .title { font-weight: 600; font-size: 15px; } .quiet { fill: #5b6475; font-size: 12px; }
                  .grid { stroke: #dfe3ea; } .base { stroke: #5b6475; stroke-width: 1.5; } .bar { fill: #2563eb; fill-opacity: .75; }
                  .target { stroke: #b45309; stroke-width: 2.5; } .aim { fill: #b45309; font-size: 12px; text-anchor: middle; }
                  .figure { font-weight: 600; }
                  @media (prefers-color-scheme: dark) {
                    .paper { fill: #0d1117; } text { fill: #e6e9ef; } .quiet { fill: #9aa4b6; } .grid { stroke: #2b3240; }
                    .base { stroke: #9aa4b6; } .bar { fill: #7aa8ff; } .target { stroke: #fbbf24; } .aim { fill: #fbbf24; }
                  }
                </style>
                <rect class="paper" width="100%%" height="100%%" rx="8"/>
                <text class="title" x="16" y="27">%3$s</text>
                """, WIDTH, height, escape(title)));
        for (int tick = 0; tick <= end; tick++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"%5$s\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/><text class=\"quiet\" x=\"%1$.1f\""
                            + " y=\"%4$d\" text-anchor=\"middle\">%6$s</text>%n",
                    x(tick, end),
                    TOP - 8,
                    height - BOTTOM + 2,
                    height - BOTTOM + 20,
                    tick == 1 ? "base" : "grid",
                    tick == 1 ? escape(baseline) : tick + "×"));
        }
        for (int row = 0; row < bars.size(); row++) {
            draw(svg, bars.get(row), TOP + row * ROW + ROW / 2, end);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void draw(StringBuilder svg, Bar bar, int y, double end) {
        double right = x(bar.ratio(), end);
        double target = x(bar.target(), end);
        svg.append(String.format(
                Locale.ROOT,
                """
                <text x="16" y="%1$d">%2$s</text><text class="quiet" x="16" y="%3$d">%4$s</text>
                <rect class="bar" x="%5$d" y="%6$d" width="%7$.1f" height="%8$d" rx="2"/>
                <line class="target" x1="%9$.1f" x2="%9$.1f" y1="%10$d" y2="%11$d"/><text class="aim" x="%9$.1f" y="%12$d">asked %13$.1f×</text>
                <text class="figure" x="%14$.1f" y="%15$d">%16$.1f×</text>
                """,
                y - 2,
                escape(bar.name()),
                y + 14,
                escape(bar.explanation()),
                LEFT,
                y - BAR / 2 + 4,
                right - LEFT,
                BAR,
                target,
                y - 7,
                y + 15,
                y - 11,
                bar.target(),
                Math.max(right, target) + 6,
                y + 9,
                bar.ratio()));
    }

    private static double x(double ratio, double end) {
        return LEFT + ratio / end * (WIDTH - LEFT - RIGHT);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
