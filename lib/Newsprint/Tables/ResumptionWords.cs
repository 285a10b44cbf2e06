namespace Newsprint;

/// <summary>The words of resumption.tsv, by class.</summary>
static class ResumptionWords
{
    static readonly WordTable Table = new("resumption.tsv");

    public static readonly WordGroup Acts = Table["act"];
    public static readonly WordGroup Back = Table["back"];
    public static readonly WordGroup Manners = Table["manner"];
    public static readonly WordGroup Verbs = Table["verb"];
    public static readonly WordGroup Rates = Table["rate"];
    public static readonly WordGroup Tails = Table["tail"];
    public static readonly WordGroup Facts = Table["fact"];
    public static readonly WordGroup Demands = Table["demand"];
    public static readonly WordGroup Plans = Table["plan"];
    public static readonly WordGroup Own = Table["own"];
}
