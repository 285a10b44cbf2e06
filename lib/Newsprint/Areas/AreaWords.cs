namespace Newsprint;

/// <summary>The words of areawords.tsv, by class.</summary>
static class AreaWords
{
    static readonly Dictionary<string, string[]> ByClass = Read();

    public static readonly string[] Zones = ByClass["zone"];
    public static readonly string[] Bodies = ByClass["body"];
    public static readonly string[] Organs = ByClass["organ"];
    public static readonly string[] Asides = ByClass["aside"];
    public static readonly string[] Ats = ByClass["at"];
    public static readonly string[] Traps = ByClass["trap"];
    public static readonly string[] Leads = ByClass["lead"];
    public static readonly string[] Closings = ByClass["closing"];
    public static readonly string[] Heard = ByClass["heard"];
    public static readonly string[] Told = ByClass["told"];
    public static readonly string[] Anaphors = ByClass["anaphor"];
    public static readonly string[] Spread = ByClass["spread"];
    public static readonly string[] Aids = ByClass["aid"];
    public static readonly string[] Grants = ByClass["grant"];
    public static readonly string[] Arrivals = ByClass["arrival"];
    public static readonly string[] Meetings = ByClass["meeting"];
    public static readonly string[] Lines = ByClass["line"];
    public static readonly string[] NoOrgan = ByClass["noorgan"];
    public static readonly string[] Whole = ByClass["whole"];
    public static readonly string[] Generic = ByClass["generic"];

    /// <summary>The longest of the words that a text begins with; null when none.</summary>
    public static string? Start(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>The longest of the words that a text ends with; null when none.</summary>
    public static string? End(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>True when one of the words stands in the text.</summary>
    public static bool In(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True for a character that names are written with: a Chinese character that is no function word.</summary>
    public static bool InName(char c) => !Breaks.Contains(c);

    static readonly CharSet Breaks = new("的了在是将已为与和及等从对向到把被让使", orNoChinese: true);

    static Dictionary<string, string[]> Read()
    {
        var lists = new Dictionary<string, List<string>>();
        foreach (var line in AreaResource.Text("areawords.tsv").AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#') continue;
            var tab = line.IndexOf('\t');
            var kind = line[..tab].ToString();
            if (!lists.TryGetValue(kind, out var list)) lists[kind] = list = [];
            list.Add(line[(tab + 1)..].ToString());
        }
        return lists.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(word => word.Length).ToArray());
    }
}
