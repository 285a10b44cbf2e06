namespace Newsprint;

/// <summary>The words of finance.tsv, by class.</summary>
static class FinanceWords
{
    static readonly WordTable Table = new("finance.tsv");

    public static readonly WordGroup Money = Table["money"];
    public static readonly WordGroup Stocks = Table["stock"];
    public static readonly WordGroup Totals = Table["total"];
    public static readonly WordGroup Lines = Table["line"];
    public static readonly WordGroup Drawn = Table["drawn"];
    public static readonly WordGroup Levers = Table["lever"];
    public static readonly WordGroup Parts = Table["part"];
    public static readonly WordGroup Counted = Table["counted"];
    public static readonly WordGroup Sums = Table["sum"];
}
