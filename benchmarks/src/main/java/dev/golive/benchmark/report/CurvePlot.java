package dev.golive.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A curve beside its baseline's, and the line that it must stay under, on scales where each step is ten times the last: an
 * SVG without scripts, which follows the reader's light or dark screen and is legible without colours.
 */
final class CurvePlot {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LEFT = 70;
    private static final int RIGHT = 70;
    private static final int TOP = 52;
    private static final int BOTTOM = 56;
    private static final double DOT = 4.2;

    private final String title;
    private final String across;
    private final String baseline;
    private final String ours;
    private final double target;
    private final List<Point> points = new ArrayList<>();

    /**
     * An empty plot.
     *
     * @param across what stands below
     * @param baseline what the first curve is
     * @param ours what the second is
     * @param target what ours must not exceed
     */
    CurvePlot(String title, String across, String baseline, String ours, double target) {
        this.title = title;
        this.across = across;
        this.baseline = baseline;
        this.ours = ours;
        this.target = target;
    }

    private record Point(double at, double baseline, double ours) {}

    /** The next one to the right; the baseline is 1 and more, ours at least a half. */
    CurvePlot point(double at, double baselineValue, double ourValue) {
        points.add(new Point(at, baselineValue, ourValue));
        return this;
    }

    String svg() {
        int decades = (int) Math.ceil(Math.log10(points.stream()
                .mapToDouble(point -> Math.max(point.at(), point.baseline()))
                .max()
                .orElse(1)));
        StringBuilder svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="%3$s">
                <style>
                  .paper { fill: #ffffff; } text { fill: #1f2430; font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
                  .title { font-weight: 600; font-size: 15px; } .quiet { fill: #5b6475; font-size: 12px; }
                  .grid { stroke: #dfe3ea; } .base { stroke: #5b6475; stroke-width: 1.5; fill: none; stroke-dasharray: 6 4; }
                  .ours { stroke: #2563eb; stroke-width: 2.5; fill: none; } .dot { fill: #2563eb; }
                  .target { stroke: #b45309; stroke-width: 2.5; } .aim { fill: #b45309; font-size: 12px; } .figure { font-weight: 600; text-anchor: middle; }
                  @media (prefers-color-scheme: dark) {
                    .paper { fill: #0d1117; } text { fill: #e6e9ef; } .quiet { fill: #9aa4b6; } .grid { stroke: #2b3240; }
                    .base { stroke: #9aa4b6; } .ours { stroke: #7aa8ff; } .dot { fill: #7aa8ff; } .target { stroke: #fbbf24; } .aim { fill: #fbbf24; }
                  }
                </style>
                <rect class="paper" width="100%%" height="100%%" rx="8"/>
                <text class="title" x="16" y="27">%3$s</text>
                """.formatted(WIDTH, HEIGHT, escape(title)));
        for (int decade = 0; decade <= decades; decade++) {
            grid(svg, decade, decades);
        }
        svg.append(String.format(
                Locale.ROOT,
                """
                <text class="quiet" x="%1$d" y="%2$d" text-anchor="middle">%3$s</text>
                <line class="target" x1="%4$d" x2="%5$d" y1="%6$.1f" y2="%6$.1f"/><text class="aim" x="%7$d" y="%8$.1f">asked %9$.0f</text>
                <polyline class="base" points="%10$s"/><text class="quiet" x="%11$.1f" y="%12$.1f" text-anchor="end">%13$s</text>
                <polyline class="ours" points="%14$s"/>
                """,
                (LEFT + WIDTH - RIGHT) / 2,
                HEIGHT - 12,
                escape(across),
                LEFT,
                WIDTH - RIGHT,
                y(target, decades),
                WIDTH - RIGHT + 6,
                y(target, decades) + 4,
                target,
                line(Point::baseline, decades),
                x(Math.pow(10, decades * 0.75), decades) - 10,
                y(Math.pow(10, decades * 0.75), decades) - 4,
                escape(baseline),
                line(Point::ours, decades)));
        for (Point point : points) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"dot\" cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"%3$.1f\"/><text class=\"figure\" x=\"%1$.1f\" y=\"%4$.1f\">%5$.1f</text>%n",
                    x(point.at(), decades),
                    y(point.ours(), decades),
                    DOT,
                    y(point.ours(), decades) + 20,
                    point.ours()));
        }
        Point last = points.get(points.size() - 1);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%.1f\">%s</text>%n",
                WIDTH - RIGHT + 10,
                y(last.ours(), decades) + 10,
                escape(ours)));
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg, int decade, int decades) {
        double value = Math.pow(10, decade);
        svg.append(String.format(
                Locale.ROOT,
                """
                <line class="grid" x1="%1$.1f" x2="%1$.1f" y1="%2$d" y2="%3$d"/><text class="quiet" x="%1$.1f" y="%4$d" text-anchor="middle">%5$,.0f</text>
                <line class="grid" x1="%6$d" x2="%7$d" y1="%8$.1f" y2="%8$.1f"/><text class="quiet" x="%9$d" y="%10$.1f" text-anchor="end">%5$,.0f</text>
                """,
                x(value, decades),
                TOP,
                HEIGHT - BOTTOM,
                HEIGHT - BOTTOM + 20,
                value,
                LEFT,
                WIDTH - RIGHT,
                y(value, decades),
                LEFT - 8,
                y(value, decades) + 4));
    }

    private String line(ToDoubleFunction<Point> value, int decades) {
        return points.stream()
                .map(point -> String.format(
                        Locale.ROOT, "%.1f,%.1f", x(point.at(), decades), y(value.applyAsDouble(point), decades)))
                .collect(Collectors.joining(" "));
    }

    private static double x(double value, int decades) {
        return LEFT + Math.log10(value) / decades * (WIDTH - LEFT - RIGHT);
    }

    /** Room is left below 1, for what is half of it. */
    private static double y(double value, int decades) {
        double share = (Math.max(Math.log10(value), -0.3) + 0.3) / (decades + 0.3);
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
