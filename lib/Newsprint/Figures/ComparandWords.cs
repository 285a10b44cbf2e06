namespace Newsprint;

/// <summary>The words of comparands.tsv, by class.</summary>
static class ComparandWords
{
    static readonly WordTable Table = new("comparands.tsv");

    public static readonly WordGroup LastYear = Table["last_year"];
    public static readonly WordGroup YearAgo = Table["year_ago"];
    public static readonly WordGroup YearEnd = Table["year_end"];
    public static readonly WordGroup WholeYear = Table["whole_year"];
    public static readonly WordGroup LastMonth = Table["last_month"];
    public static readonly WordGroup Quarter = Table["quarter"];
    public static readonly WordGroup PartOfYear = Table["part_of_year"];
    public static readonly WordGroup LastTime = Table["last_time"];
    public static readonly WordGroup Peak = Table["peak"];
    public static readonly WordGroup Earlier = Table["earlier"];
}
