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
        if (count < 2) return [];
        if (count == 2 && joined.IndexOf("产销", StringComparison.Ordinal) is > 0 and var both)
        {
            // 汽车产销量分别…: 汽车产量, 汽车销量, of what is printed
            var measured = joined.AsSpan(both).StartsWith("产销量") ? "量" : "";
            return [joined[..both] + "产" + measured, joined[..both] + "销" + measured];
        }
        if (Split(joined, count) is not { } parts) return [];
        var (lastWord, sum) = (LastWord(joined), parts[^1].IndexOf('等'));
        // 手机、相机等产品出口: what sums the list up is not the first one's
        var last = sum > 1 && sum + 1 < parts[^1].Length - lastWord.Length ? parts[^1][..sum] + lastWord : parts[^1];
        var tail = Tail(parts[0], last, lastWord);
        var lead = parts[0][0] is '对' or '向' or '从' or '与' ? parts[0][..1] : "";
        var thing = tail.Length == 0 && lead.Length == 0 ? Thing(parts[0]) : "";
        for (var at = 0; at < parts.Length; at++)
            parts[at] = (at > 0 ? lead + ThingOf(thing, parts[at]) : "") + parts[at] + (at + 1 < parts.Length ? tail : "");
        return parts;
    }

    /// <summary>商场客流量、营业额: the thing of which the first member tells an attribute; empty where it tells none of a thing.</summary>
    static string Thing(string first) =>
        NameCut.Of(first) is { Count: > 1 } words && IsAttribute(first, words[^1]) ? first[..words[^1].Start] : "";

    /// <summary>
    /// As much of it as goes with a further member, which is an attribute alone or begins with the thing's last word: 网上购物金额、人数、购物件数.
    /// </summary>
    static string ThingOf(string thing, string member)
    {
        if (thing.Length == 0 || NameCut.Of(member) is not { Count: 1 or 2 } words || !IsAttribute(member, words[^1])) return "";
        var again = words.Count == 1 ? -1 : thing.LastIndexOf(member[..words[0].End], StringComparison.Ordinal);
        return again >= 0 ? thing[..again] : words.Count == 1 && !s_flows.Contains(member[0]) ? thing : "";
    }

    /// <summary>进口额, 出口额, 投资额: what these words begin is measured by itself.</summary>
    static readonly CharSet s_flows = new("进出投");

    /// <summary>人次, 车次 are attributes beside others alone.</summary>
    static bool IsAttribute(string name, Token word) =>
        name.AsSpan(word.Start, word.End - word.Start) is var text && (WordKinds.IsAttribute(word, text) || text is "人次" or "车次" or "件次");

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
        if (last.Length == lastWord.Length) return ""; // 对拉美、非洲: the last one is nothing but its last word
        if (first.Length == 1 && IsOpposite(first[0], last[0])) return last[1..]; // 内、外贸吞吐量
        var (isWord, endsWithIt) = (first.Length > 1, first.EndsWith(lastWord, StringComparison.Ordinal));
        if (lastWord.Length > 1 && endsWithIt) return "";
        // 对美和对欧出口
        if (isWord && first[0] == last[0] && last.Length > first.Length + 1 && !last.StartsWith(first, StringComparison.Ordinal))
            return last[first.Length..];
        if (isWord && first[^1] == last[^1]) return "";
        if (last.LastIndexOf(first[^1]) is > 0 and var at && at + 1 < last.Length && IsWordsEnd(last, at + 1))
            return last[(at + 1)..]; // 第一产业和第三产业用电量
        return endsWithIt || EndsWithAttribute(first) ? "" : OfAll(last) ?? lastWord; // 普及率、人口比例
    }

    /// <summary>造纸|行业销售收入: from the word on that sums up what they are; null where none does. 营业收入 is told whole.</summary>
    static string? OfAll(string last)
    {
        var words = NameCut.Of(last);
        for (var at = 1; at + 1 < words.Count; at++)
            if (last.AsSpan(words[at].Start, words[at].End - words[at].Start) is "行业" or "产业" or "企业" or "领域"
                || at + 2 == words.Count && last.AsSpan(words[at].Start, words[at].End - words[at].Start) is "销售" or "营业")
                return last[words[at].Start..];
        return null;
    }

    static bool IsOpposite(char one, char other) =>
        (one, other) is ('内', '外') or ('进', '出') or ('上', '下') or ('新', '老') or ('东', '西') or ('东', '中') or ('南', '北') or ('大', '中')
            or ('早', '中') or ('早', '晚');

    /// <summary>True where no word of a name is cut in two.</summary>
    static bool IsWordsEnd(string name, int end)
    {
        foreach (var word in NameCut.Of(name))
            if (word.End >= end) return word.End == end;
        return false;
    }

    /// <summary>普及率, 营业收入.</summary>
    static bool EndsWithAttribute(string name) =>
        NameCut.Of(name)[^1] is var last && name.AsSpan(last.Start, last.End - last.Start) is var word
            && (WordKinds.IsAttribute(last, word) || NameWords.Values.Has(word));

    static string LastWord(string name)
    {
        var words = NameCut.Of(name);
        return words.Count < 2 ? "" : name[words[^1].Start..];
    }
}
