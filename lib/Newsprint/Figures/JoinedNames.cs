namespace Newsprint;

/// <summary>Names of several things told as one: 第一产业和第三产业用电量.</summary>
static class JoinedNames
{
    /// <summary>No longer are members that lead to one noun by 的.</summary>
    const int ShortMember = 8;

    /// <summary>What joins members, in the order of trying.</summary>
    static readonly string[][] s_conjunctions = [["以及"], ["、", "和", "与", "及"], ["、", "和"], ["、", "以及"], ["、", "及"], ["、"], ["和"]];

    /// <summary>The names of the members, each in full; none where the joined name is no list of that many.</summary>
    /// <remarks>A preposition before the first holds for all, and so does what only the last one ends with.</remarks>
    public static string[] Members(string joined, int count)
    {
        if (count < 2 || Split(joined, count) is not { } parts) return [];
        var tail = Tail(parts[0], parts[^1], LastWord(joined));
        var lead = parts[0][0] is '对' or '向' or '从' or '与' ? parts[0][..1] : "";
        for (var at = 0; at < parts.Length; at++)
            parts[at] = (at > 0 ? lead : "") + parts[at] + (at + 1 < parts.Length ? tail : "");
        return parts;
    }

    /// <summary>
    /// The members as printed. Where cutting at every conjunction makes too many, one that stands within a name (研发与设计服务业) is none between
    /// names.
    /// </summary>
    static string[]? Split(string joined, int count)
    {
        foreach (var conjunctions in s_conjunctions)
            if (joined.Split(conjunctions, StringSplitOptions.RemoveEmptyEntries) is var parts && parts.Length == count) return parts;
        return null;
    }

    /// <summary>What the last member ends with for all of them; empty where the first one is whole.</summary>
    static string Tail(string first, string last, string lastWord)
    {
        // 高校和科研机构的转化率
        if (last.IndexOf('的') is > 0 and <= ShortMember and var of && of + 2 < last.Length && first.Length <= ShortMember
            && !first.Contains('的'))
            return last[of..];
        var (isWord, endsWithIt) = (first.Length > 1, first.EndsWith(lastWord, StringComparison.Ordinal));
        if (lastWord.Length > 1 && endsWithIt) return "";
        // 对美和对欧出口
        if (isWord && first[0] == last[0] && last.Length > first.Length + 1 && !last.StartsWith(first, StringComparison.Ordinal))
            return last[first.Length..];
        if (isWord && first[^1] == last[^1]) return "";
        if (last.LastIndexOf(first[^1]) is > 0 and var at && at + 1 < last.Length) return last[(at + 1)..]; // 第一产业和第三产业用电量
        return endsWithIt || EndsWithAttribute(first) ? "" : lastWord; // 普及率、人口比例
    }

    static bool EndsWithAttribute(string name) =>
        NameCut.Of(name)[^1] is var last && WordKinds.IsAttribute(last, name.AsSpan(last.Start, last.End - last.Start));

    static string LastWord(string name)
    {
        var words = NameCut.Of(name);
        return words.Count < 2 ? "" : name[words[^1].Start..];
    }
}
