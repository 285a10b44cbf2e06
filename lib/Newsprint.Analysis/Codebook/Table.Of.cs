namespace Newsprint;

public sealed partial class Table
{
    /// <summary>Figures as a table, one row each, in the order given.</summary>
    public static Table Of(IEnumerable<Figure> figures) => Of("figures", FigureColumns.All, figures);

    /// <summary>The figures of a page as a table.</summary>
    public static Table FiguresOf(Page page) => Of(Figures.Of(page));

    /// <summary>
    /// Sums of money and the counts beside them, one row each: value, change, growth and year-before value with their intervals.
    /// </summary>
    public static Table Of(Financing financing) => FinancingTables.Rows(financing.Rows.Concat(financing.Counts));

    /// <summary>Totals, their listed parts, the sum of these and the residual, one row each.</summary>
    public static Table PartsOf(Financing financing) => FinancingTables.Parts(financing.Decompositions);

    /// <summary>Rates of resumption, one row each.</summary>
    public static Table Of(Resumption resumption) => ResumptionTable.Of(resumption.Rows);

    /// <summary>Projects, one row for each number and each step.</summary>
    public static Table Of(Projects projects) => ProjectTables.Rows(projects.Rows);

    /// <summary>Dated events, one row each, by day.</summary>
    public static Table TimelineOf(Projects projects) => ProjectTables.Events(projects.Timeline);
}
