using System.Text;

namespace Newsprint.Fuzz;

/// <summary>The tables and the origin that a user puts beside pages.</summary>
static class TableTargets
{
    static readonly Page APage = Page.Parse(PageTarget.Plain, "page.txt");

    public static void Origin(byte[] bytes)
    {
        var page = Scratch.File("origin-of.txt", Encoding.UTF8.GetBytes(PageTarget.Plain));
        _ = Scratch.File("origin-of.origin.json", bytes);
        Targets.Try(() => Page.Read(page));
    }

    public static void Units(byte[] bytes) => Targets.Try(() =>
    {
        var figures = Figures.Of(APage, Newsprint.Units.Load(Scratch.File("units.tsv", bytes)));
        Checks.FiguresStandInOrder(APage, figures);
        foreach (var figure in figures) Checks.HoldsItsValue(figure);
    });

    public static void Corrections(byte[] bytes) => Targets.Try(() =>
    {
        var corrections = Newsprint.Corrections.Read(Scratch.File("corrections.tsv", bytes));
        _ = corrections.On(APage.Source);
    });
}
