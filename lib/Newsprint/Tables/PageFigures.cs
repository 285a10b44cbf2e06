namespace Newsprint;

/// <summary>The figures of one page and the day it was printed: what tables are made of.</summary>
sealed record PageFigures(DateOnly? Published, IReadOnlyList<Figure> Figures)
{
    public static PageFigures Of(Page page) => new(page.Published, Newsprint.Figures.Of(page));
}
