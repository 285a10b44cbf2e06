using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Reads the figures of a page.</summary>
public static class Figures
{
    static readonly ConditionalWeakTable<Page, IReadOnlyList<Figure>> Read = [];

    /// <summary>Every figure that a page states, in the order they were printed; spans are disjoint.</summary>
    /// <param name="page">A page; its figures are read once and kept as long as the page is.</param>
    public static IReadOnlyList<Figure> Of(Page page) => Read.GetValue(page, one => FigureReader.Read(one));

    /// <summary>Every figure that a page states, with units of one's own beside the library's.</summary>
    /// <param name="page">A page; read anew at every call.</param>
    /// <param name="units">From <see cref="Units.Load"/>.</param>
    public static IReadOnlyList<Figure> Of(Page page, Units units) => FigureReader.Read(page, units);

    /// <summary>
    /// What could not be read as a figure: numbers that 达, 突破, 合计 and the like lead to, and that a clause ends with, without a unit; in
    /// printed order by article.
    /// </summary>
    /// <param name="page">A page.</param>
    public static IReadOnlyList<Note> Notes(Page page) => [.. Unitless.Of(page, Of(page))];

    /// <summary>How the figures at a place were read: what each pass saw and why each field got its value.</summary>
    /// <param name="page">A page.</param>
    /// <param name="span">A stretch of the source; every figure that shares a character with it is explained.</param>
    public static IReadOnlyList<Explanation> Explain(Page page, TextSpan span) => FigureReader.Explain(page, span);
}
