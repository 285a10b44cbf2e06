namespace Newsprint;

/// <summary>A page and its figures: what tables are made of.</summary>
sealed record PageFigures(Page Page, IReadOnlyList<Figure> Figures)
{
    public DateOnly? Published => Page.Published;

    public static PageFigures Of(Page page) => new(page, Newsprint.Figures.Of(page));
}
