namespace Newsprint;

/// <summary>The words of projects.tsv, by class.</summary>
static class ProjectWords
{
    static readonly WordTable Table = new("projects.tsv");

    public static readonly WordGroup Sites = Table["site"];
    public static readonly WordGroup Kinds = Table["kind"];
    public static readonly WordGroup Schemes = Table["scheme"];
    public static readonly WordGroup Done = Table["done"];
    public static readonly WordGroup Acts = Table["act"];
    public static readonly WordGroup Halted = Table["halted"];
    public static readonly WordGroup Meant = Table["meant"];
    public static readonly WordGroup Will = Table["will"];
    public static readonly WordGroup Manners = Table["manner"];
    public static readonly WordGroup Again = Table["again"];
    public static readonly WordGroup Persons = Table["person"];
    public static readonly WordGroup Few = Table["few"];
    public static readonly WordGroup Inside = Table["inside"];
    public static readonly WordGroup Served = Table["served"];
    public static readonly WordGroup Sent = Table["sent"];
    public static readonly WordGroup After = Table["after"];
    public static readonly WordGroup Demands = Table["demand"];
    public static readonly WordGroup Verbal = Table["verbal"];
    public static readonly WordGroup Yardsticks = Table["yardstick"];
}
