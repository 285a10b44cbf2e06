namespace Newsprint;

/// <summary>
/// Where a name can begin, by the character before it, and where it breaks off; Chinese print has no spaces between words.
/// </summary>
static class Boundary
{
    const string Dates = "年月日前季末底天时来间";
    static readonly CharSet Opening = new(Dates, orNoChinese: true);
    static readonly CharSet Beginning = new(Dates + "中在从到对向往与和及同于以由为是的至自赴去经将让使占比较", orNoChinese: true);
    static readonly CharSet Breaking = new("的了在是将已为与和及等从对向到把被让使", orNoChinese: true);

    /// <summary>
    /// True at the start of a clause, or where only a date or a word that leads over can stand before: 今年，广东; 目前广东; 其中广东; ，而广东; 变电站——广东.
    /// </summary>
    public static bool Opens(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty) return true;
        var c = before[^1];
        if (before is [.., '—', '—']) return true;
        if (c is '、' or '·' or '—' or '-' or '/') return false;
        return Opening.Contains(c) || Says(before) || c is '度' && before is [.., '季' or '年', _] || LeadsOver(before);
    }

    // 其中|甲省; ，而|乙市则; not 从而, 因而.
    static bool LeadsOver(ReadOnlySpan<char> before) =>
        AreaWords.Overs.End(before) is { } over && (over.Length > 1 || before is [.., '，' or '。' or '；', _]);

    // 乌方称|俄罗斯…; not 名称, 号称.
    static bool Says(ReadOnlySpan<char> before) =>
        before is [.., not ('名' or '号' or '简' or '堪' or '人' or '职' or '俗' or '自' or '统' or '全' or '并'), '称']
            and not [.., '（' or '(', _, '称'];

    /// <summary>True where a word can begin: there, in a list, or after a particle.</summary>
    public static bool Begins(ReadOnlySpan<char> before) =>
        before.IsEmpty || Beginning.Contains(before[^1]) && (before[^1] != '中' || before.EndsWith("其中", StringComparison.Ordinal))
            || before is [.., '季' or '年', '度'] or [.., '月', '份'];

    /// <summary>True where a word may begin, looking at one character only.</summary>
    public static bool MayBegin(string text, int at) => at == 0 || MayBeginBehind(text[at - 1]);

    /// <summary>True for a character behind which a word may begin.</summary>
    public static bool MayBeginBehind(char before) => Beginning.Contains(before);

    /// <summary>True for a character that names are written with: a Chinese character that is no function word.</summary>
    public static bool InName(char c) => !Breaking.Contains(c);
}
