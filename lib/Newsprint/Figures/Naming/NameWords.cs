namespace Newsprint;

/// <summary>The words of namewords.tsv, by class.</summary>
static class NameWords
{
    static readonly WordTable Table = new("namewords.tsv");

    public static readonly WordGroup Vague = Table["vague"];
    public static readonly WordGroup Values = Table["value"];
    public static readonly WordGroup Where = Table["where"];
    public static readonly WordGroup Warming = Table["warming"];
    public static readonly WordGroup NotFirst = Table["not_first"];
    public static readonly WordGroup When = Table["when"];
    public static readonly WordGroup Beside = Table["beside"];
    public static readonly WordGroup LeadsToCount = Table["leads_to_count"];
    public static readonly WordGroup Some = Table["some"];
    public static readonly WordGroup Reaches = Table["reaches"];
    public static readonly WordGroup Reached = Table["reached"];
}
