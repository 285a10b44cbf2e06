using System.Text;

namespace Newsprint.Fuzz;

/// <summary>A page as bytes of a file, and as text that was decoded already.</summary>
static class PageTarget
{
    public const string Plain = "某市前三季度贷款余额增长\n本报讯（记者 张三）12月2日，记者获悉，截至9月底，全市贷款余额超3900亿元，同比增长10.7%，增速比去年同期高0.9个百分点。\n";

    public static void Bytes(byte[] bytes) => Targets.Try(() => Checks.Hold(Page.Read(Scratch.File("page.txt", bytes))));

    /// <summary>The bytes as UTF-16 code units, lone surrogates included, behind a paragraph that reads well.</summary>
    public static void Text(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        Checks.Hold(Page.Parse(Plain + text));
        Checks.Hold(Page.Parse(string.Create(bytes.Length / 2, bytes, (chars, from) =>
        {
            for (var i = 0; i < chars.Length; i++) chars[i] = (char)(from[2 * i] | from[2 * i + 1] << 8);
        })));
    }
}
