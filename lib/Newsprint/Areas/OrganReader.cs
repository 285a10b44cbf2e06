namespace Newsprint;

/// <summary>An authority without its place, 市财政局, 区教委: of the city, the district that the page is about.</summary>
static class OrganReader
{
    const int Longest = 12;

    public static AreaMention? Read(string text, int at)
    {
        if (text[at] is not ('省' or '市' or '区' or '县' or '州') || at > 0 && !Opens(text[at - 1])) return null;
        if (at + 1 < text.Length && text[at + 1] is '域' or '场' or '间' or '块' or '别' or '份' or '际' or '城' or '镇' or '级' or '县' or '区' or '内')
            return null;
        for (var end = at + 1; end < text.Length && end - at <= Longest && text[end] is >= '\u4e00' and <= '\u9fff'; end++)
        {
            if (text[end] is '的' or '了' or '在' or '和' or '与' or '有') return null;
            if (AreaWords.NoOrgan.End(text.AsSpan(at + 1, end - at)) is not null) return null;
            if (end - at >= 2 && AreaWords.Organs.End(text.AsSpan(at + 1, end - at)) is not null || end == at + 1 && text[end] == '委')
                return new AreaMention(new TextSpan(at, end + 1), null, AreaKind.Relative, AreaUse.Head, text[at]);
        }
        return null;
    }

    static bool Opens(char before) =>
        before is < '\u4e00' or > '\u9fff'
            || before is '从' or '由' or '在' or '对' or '向' or '与' or '和' or '及' or '经' or '据' or '到' or '同' or '让' or '为' or '请' or '是'
            or '日';
}
