using System.Globalization;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Tables of other pages than the seed: what must hold of any table, on any text.</summary>
public class CorpusTablesTests
{
    [Fact]
    public void TablesHoldOnEveryPageOfTheCorpus()
    {
        foreach (var file in Directory.GetFiles(Repository.SharedOrSkip("corpus"), "*.txt"))
        {
            var day = DateOnly.ParseExact(Path.GetFileNameWithoutExtension(file), "yyyyMMdd", CultureInfo.InvariantCulture);
            Check(PageFigures.Of(Page.Read(file, new ReadOptions { Published = day })));
        }
    }

    static void Check(PageFigures page)
    {
        var financing = FinancingReader.Read([page]);
        var resumption = ResumptionReader.Read([page]);
        var projects = ProjectReader.Read([page]);
        var known = page.Figures.ToHashSet();
        Assert.All(financing.Rows.Concat(financing.Counts).SelectMany(row => row.Figures), figure => Assert.Contains(figure, known));
        Assert.All(resumption.Rows.SelectMany(row => row.Figures), figure => Assert.Contains(figure, known));
        Assert.All(projects.Rows.SelectMany(row => row.Measures).SelectMany(measure => measure.Value.Figures),
            figure => Assert.Contains(figure, known));
        Assert.All(Cells(financing, projects), cell => Assert.True(HoldsItself(cell), cell.ToString()));
        Assert.All(financing.Rows, row => Assert.True(row.PartOf is null || financing.Rows[row.PartOf.Value - 1].Number == row.PartOf));
        Assert.All(projects.Timeline,
            dated => Assert.Contains(dated.Words,
                page.Page.Source.Text[dated.Span.Start..Math.Min(page.Page.Source.Text.Length, dated.Span.End)]));
        Assert.All(Consistency.Of([page]).Findings, finding => Assert.NotEmpty(finding.Figures));
    }

    static IEnumerable<Measured> Cells(Financing financing, Projects projects) =>
        financing.Rows.Concat(financing.Counts).SelectMany(row => new[] { row.Value, row.Delta, row.Growth, row.Prior }).OfType<Measured>()
            .Concat(projects.Rows.SelectMany(row => row.Measures).Select(measure => measure.Value));

    // A value lies in its interval or, where a bound keeps it out, at the end of it; the 28th digit is division's.
    static bool HoldsItself(Measured cell)
    {
        var slack = Math.Abs(cell.Value) * 1e-20m;
        return !(cell.Value < cell.Interval.Low - slack) && !(cell.Value > cell.Interval.High + slack);
    }
}
