using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Reads the figures of a page.</summary>
public static class Figures
{
    static readonly ConditionalWeakTable<Page, IReadOnlyList<Figure>> Read = [];

    /// <summary>Every figure that a page states, in the order they were printed; spans are disjoint.</summary>
    /// <param name="page">A page; its figures are read once and kept as long as the page is.</param>
    public static IReadOnlyList<Figure> Of(Page page) => Read.GetValue(page, FigureReader.Read);
}
