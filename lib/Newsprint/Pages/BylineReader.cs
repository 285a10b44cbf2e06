namespace Newsprint;

/// <summary>
/// Reads the lead of a report: <c>本报讯(记者 黄光红)</c>, <c>□本报记者 顾安</c>, <c>新华社北京12月4日电（记者 …）</c>,
/// <c>央视网消息（新闻联播）：</c>.
/// </summary>
static class BylineReader
{
    const int LongestLead = 24;
    const int LongestGroup = 60;

    /// <summary>What a lead says, and how many characters it takes.</summary>
    public sealed record Lead(string Kind, string[] Names, int Start, int Length);

    public static Lead? Read(ReadOnlySpan<char> text)
    {
        var start = Marks(text);
        var rest = text[start..];
        if (SourceLead(rest) is > 0 and var source) return WithGroup(text, start, start + source);
        if (RoleLength(rest) is > 0 and var role && Names(rest[role..], out var used) is { Length: > 0 } names)
            return new Lead(rest[..role].ToString(), names, start, start + role + used);
        return null;
    }

    /// <summary>本报讯, 本报北京12月4日电, 央视网消息: a source, and a word that ends the lead not far behind it.</summary>
    static int SourceLead(ReadOnlySpan<char> text)
    {
        foreach (var source in PressWords.Sources.All)
        {
            if (!text.StartsWith(source)) continue;
            var near = text[..Math.Min(text.Length, LongestLead)];
            foreach (var end in PressWords.LeadEnds.All)
            {
                var at = near[source.Length..].IndexOf(end);
                if (at < 0 || near.Slice(source.Length, at).IndexOfAny("，。、（(，,") >= 0) continue;
                if (at > 0 && end is not "电") continue;
                return source.Length + at + end.Length;
            }
        }
        return 0;
    }

    static Lead WithGroup(ReadOnlySpan<char> text, int start, int end)
    {
        var kind = text[start..end].ToString();
        string[] names = [];
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\u3000') at++;
        if (at < text.Length && text[at] is '(' or '（')
        {
            var close = text[at..Math.Min(text.Length, at + LongestGroup)].IndexOfAny(')', '）');
            if (close > 0)
            {
                var group = text.Slice(at + 1, close - 1);
                var role = RoleLength(group);
                if (role > 0) (kind, names) = ($"{kind}/{group[..role]}", Split(group[role..]));
                end = at + close + 1;
            }
        }
        if (end < text.Length && text[end] is '：' or ':') end++;
        return new Lead(kind, names, start, end);
    }

    /// <summary>首席记者, 本报记者: grades, then a role.</summary>
    static int RoleLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (PressWords.Grades.Start(text[at..]) is { } grade) at += grade.Length;
        return PressWords.Roles.Start(text[at..]) is { } role ? at + role.Length : 0;
    }

    /// <summary>Names that fill the rest of a line: at most four, of two to four characters, blanks or 、 between.</summary>
    static string[]? Names(ReadOnlySpan<char> text, out int used)
    {
        used = 0;
        if (text.Length is 0 or > 40 || !(char.IsWhiteSpace(text[0]) || text[0] is '：' or ':')) return null;
        foreach (var c in text)
            if (!(Glyph.IsHan(c) || char.IsWhiteSpace(c) || Glyph.IsLatin(c) || c is '、' or '·' or '/' or '：' or ':' or '文' or '图'))
                return null;
        used = text.Length;
        return Split(text);
    }

    static string[] Split(ReadOnlySpan<char> text)
    {
        var names = text
            .ToString()
            .Split([' ', '\u3000', '、', ',', '，', '/', ':', '：', ';', '；', '\t'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i + 1 < names.Length; i++) // 朱 琳
            if (names[i].Length == 1 && names[i + 1].Length == 1 && Glyph.IsHan(names[i][0]) && Glyph.IsHan(names[i + 1][0]))
                (names[i], names[i + 1]) = (names[i] + names[i + 1], "");
        return [.. names.Where(name => name.Length is >= 2 and <= 12 && RoleLength(name) != name.Length && name is not ("文/图" or "摄影"))];
    }

    /// <summary>How many signs stand before a text: □■●▲◆.</summary>
    internal static int Marks(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length
            && (text[at] is '□' or '■' or '●' or '◎' or '○' or '▲' or '△' or '◆' or '◇' or '☆' or '★' or '▪' or '•' or '|' or '丨'
                || char.IsWhiteSpace(text[at])))
            at++;
        return at;
    }
}
