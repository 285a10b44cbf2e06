namespace Newsprint;

static class FinancingReader
{
    public static Financing Read(IEnumerable<PageFigures> pages) => new()
    {
        Rows = [], Counts = [], Decompositions = [], Averages = [], Leverages = [], CreditLines = [],
    };
}
