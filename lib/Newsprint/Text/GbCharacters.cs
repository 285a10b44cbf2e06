using System.Text;

namespace Newsprint;

/// <summary>Where characters end in GB18030 and GBK, and how unlike print each is.</summary>
static class GbCharacters
{
    /// <summary>What a byte costs that belongs to no character: as much as several characters that no print has.</summary>
    public const int Lost = 24;
    const int Four = 6, Control = 12, Unassigned = 12;

    static readonly byte[] Pairs = CostsOfPairs();

    /// <summary>How many bytes the character at an offset has: 1, 2 or 4; 0 where none begins there.</summary>
    public static int LengthAt(ReadOnlySpan<byte> bytes, int at)
    {
        if (bytes[at] < 0x80) return 1;
        if (bytes[at] is 0x80 or 0xFF || at + 1 >= bytes.Length) return 0;
        if (bytes[at + 1] is >= 0x40 and not 0x7F and not 0xFF) return 2;
        return at + 3 < bytes.Length && IsDigit(bytes[at + 1]) && bytes[at + 2] is > 0x80 and < 0xFF && IsDigit(bytes[at + 3]) ? 4 : 0;
    }

    /// <summary>How unlike print a character is: nothing for those on every page.</summary>
    public static int CostAt(ReadOnlySpan<byte> bytes, int at, int length) => length switch
    {
        1 => bytes[at] is >= (byte)' ' and < 0x7F or (byte)'\t' or (byte)'\r' or (byte)'\n' ? 1 : Control,
        2 => Pairs[bytes[at] << 8 | bytes[at + 1]],
        _ => Four,
    };

    static bool IsDigit(byte one) => one is >= (byte)'0' and <= (byte)'9';

    static byte[] CostsOfPairs()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        var costs = new byte[1 << 16];
        for (var lead = 0x81; lead < 0xFF; lead++)
            for (var trail = 0x40; trail < 0xFF; trail++)
                costs[lead << 8 | trail] = (byte)CostOf(gbk.GetString([(byte)lead, (byte)trail]), lead, trail);
        return costs;
    }

    // Rows of common characters and signs, of less common ones, of those that GBK added.
    static int CostOf(string character, int lead, int trail) =>
        character.Length != 1 || character[0] is '\ufffd' or >= '\ue000' and <= '\uf8ff' ? Unassigned
        : Chinese.IsCommon(character[0]) ? 0
        : trail < 0xA1 || lead < 0xA1 ? 6
        : lead is >= 0xB0 and < 0xD8 or 0xA1 or 0xA3 ? 1 : 3;
}
