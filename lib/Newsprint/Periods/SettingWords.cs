using System.Buffers;

namespace Newsprint;

/// <summary>The words of settings.tsv, by class.</summary>
static class SettingWords
{
    static readonly ILookup<string, string> Classes = All.ToLookup(row => row[1], row => row[0]);

    /// <summary>Every row: word, class.</summary>
    public static IEnumerable<string[]> All => TimeWords.Rows("settings.tsv");

    public static SearchValues<string> Told { get; } = Search("told");
    public static SearchValues<string> Beside { get; } = Search("beside");
    public static SearchValues<string> Coming { get; } = Search("coming");
    public static SearchValues<string> Statistic { get; } = Search("statistic");
    public static SearchValues<string> Running { get; } = Search("running");
    public static SearchValues<string> Course { get; } = Search("course");
    public static SearchValues<string> Event { get; } = Search("event");
    public static string[] Against { get; } = [.. Classes["against"]];
    public static string[] AgainstOf { get; } = [.. Classes["against-of"]];
    public static string[] Within { get; } = [.. Classes["within"]];
    public static string[] Lead { get; } = [.. Classes["lead"]];

    public static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return true;
        return false;
    }

    public static bool Ends(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word)) return true;
        return false;
    }

    static SearchValues<string> Search(string kind) => SearchValues.Create([.. Classes[kind]], StringComparison.Ordinal);
}
