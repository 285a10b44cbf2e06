namespace Newsprint;

public sealed partial class Table
{
    /// <summary>Figures as a table, one row each, in the order given.</summary>
    public static Table Of(IEnumerable<Figure> figures) => Of("figures", FigureColumns.All, figures);

    /// <summary>The figures of a page as a table.</summary>
    public static Table FiguresOf(Page page) => Of(Figures.Of(page));
}
