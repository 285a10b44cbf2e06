namespace Newsprint;

/// <summary>What stands in the tables of financing and resumption; a project's it is only where a project is named.</summary>
sealed class OtherTables
{
    readonly HashSet<int> _financing;
    readonly HashSet<int> _resumption;

    public OtherTables(PageFigures page)
    {
        var financing = FinancingReader.Read([page]);
        LinesByDrawn = financing.CreditLines.ToLookup(line => line.Drawn.Value!.Figures[0].Span.Start);
        _financing = [.. financing.Rows.Concat(financing.Counts).SelectMany(row => row.Figures).Select(figure => figure.Span.Start)];
        _resumption = [.. ResumptionReader.Read([page]).Rows.SelectMany(row => row.Figures).Select(figure => figure.Span.Start)];
    }

    /// <summary>Lines of credit by the start of the figure that says what was drawn.</summary>
    public ILookup<int, CreditLine> LinesByDrawn { get; }

    /// <summary>True when a figure is another table's alone: money without a project, a rate whose sentence names none.</summary>
    public bool Claim(Figure figure, bool isNamed, bool inSentence) =>
        (_financing.Contains(figure.Span.Start) && !isNamed) || (_resumption.Contains(figure.Span.Start) && !inSentence);
}
