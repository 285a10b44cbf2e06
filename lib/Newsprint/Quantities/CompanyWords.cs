namespace Newsprint;

/// <summary>The words of company.tsv: what the words beside a number make of it.</summary>
static class CompanyWords
{
    static readonly WordTable Table = new("company.tsv");

    /// <summary>The words of a class.</summary>
    public static WordGroup Of(string kind) => Table[kind];
}
