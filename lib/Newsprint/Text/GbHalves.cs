using System.Text;

namespace Newsprint;

/// <summary>
/// Halves of characters in GB18030 and GBK. Where a byte is missing, each half would pair with the next character's first one, and a line
/// would read wrongly to its end without any byte that is wrong. So the bytes to leave out are those without which the rest is print.
/// </summary>
static class GbHalves
{
    /// <summary>The offsets of the bytes that are half a character, in order.</summary>
    /// <param name="bytes">Text.</param>
    /// <param name="encoding">GB18030 or GBK.</param>
    public static List<int> Of(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var halves = new List<int>();
        for (var at = 0; at < bytes.Length;)
        {
            var length = bytes[at..].IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : bytes.Length - at;
            if (bytes.Slice(at, length).ContainsAnyInRange((byte)0x80, (byte)0xFF)) Add(halves, bytes, at, length, encoding);
            at += length;
        }
        return halves;
    }

    static void Add(List<int> halves, ReadOnlySpan<byte> bytes, int start, int length, Encoding encoding)
    {
        var line = bytes.Slice(start, length);
        var best = Best(line);
        for (int plain = 0, at = 0; at < length;)
        {
            var from = at;
            var left = new List<int>();
            // Both ways of reading the line go on side by side until they meet again.
            do
            {
                if (plain < at) plain += Step(line, plain);
                else
                {
                    if (best[at] == 0 && (plain != at || GbCharacters.LengthAt(line, at) != 0)) left.Add(at);
                    if (plain == at) plain += Step(line, plain);
                    at += Math.Max(1, (int)best[at]);
                }
            }
            while (plain != at);
            if (left.Count > 0 && IsBetter(line[from..at], left, from, encoding)) halves.AddRange(left.Select(half => start + half));
        }
    }

    // The length of the character at each offset in the cheapest reading of the line; 0 where its byte belongs to none.
    static byte[] Best(ReadOnlySpan<byte> line)
    {
        var best = new byte[line.Length];
        // What the line costs from the next four offsets on.
        Span<long> costs = stackalloc long[4];
        costs.Clear();
        for (var at = line.Length - 1; at >= 0; at--)
        {
            var (length, cost) = (GbCharacters.LengthAt(line, at), GbCharacters.Lost + costs[0]);
            if (length > 0 && GbCharacters.CostAt(line, at, length) + costs[length - 1] is var whole && whole <= cost)
                (best[at], cost) = ((byte)length, whole);
            costs[..3].CopyTo(costs[1..]);
            costs[0] = cost;
        }
        return best;
    }

    static int Step(ReadOnlySpan<byte> line, int at) => Math.Max(1, GbCharacters.LengthAt(line, at));

    static bool IsBetter(ReadOnlySpan<byte> stretch, List<int> left, int from, Encoding encoding)
    {
        var kept = new List<byte>(stretch.Length);
        for (int i = 0, next = 0; i < stretch.Length; i++)
        {
            if (next < left.Count && left[next] == from + i) next++;
            else kept.Add(stretch[i]);
        }
        var (mended, plain) = (Chinese.Reading(encoding.GetString([.. kept])).Common, Chinese.Reading(encoding.GetString(stretch)).Common);
        return mended >= Chinese.Well && mended - plain >= Chinese.Apart;
    }
}
