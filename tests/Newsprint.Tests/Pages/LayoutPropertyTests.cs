using System.Text;
using CsCheck;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Whatever the text, nothing of it is dropped or counted twice, and spans stay true.</summary>
public class LayoutPropertyTests
{
    static readonly string SeedText = File.ReadAllText(Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt"));

    static readonly string[] Words =
    [
        "本报讯", "（记者 张三）", "12月3日", "，", "。", "”", "“", "\n", "\n\n", "\r\n", " ", "　", "□本报记者 李四\n", "记者 王五 摄\n", "重庆市", "企业复工复产", "达到3亿元",
        "的", "下转2版", "——", "【新春】", "3", "%", "abc-", "\0", "\ud800", "\udc00", "\u202e", "\u200b", "𠮷", "…", "(", ")", "第3版\n", "新华社北京12月4日电", "央视网消息：", "\t", "（下转第2版）", "（上接第1版）", "县名 产值 增速\n", "青石县 12.6 8.1%\n", "inter-\nnational", "责编 张三\n",
    ];

    static readonly Gen<string> Pages = Gen.OneOfConst(Words).Array[0, 80].Select(string.Concat);

    static readonly Gen<string> Edits = Gen.Select(Gen.Int[0, 1 << 20], Gen.Int[0, 60], Gen.OneOfConst(Words)).Array[1, 12].Select(edits =>
    {
        var text = new StringBuilder(SeedText);
        foreach (var (at, length, word) in edits)
        {
            var start = at % text.Length;
            text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, word);
        }
        return text.ToString();
    });

    [Fact]
    public void EveryCharacterOfARandomPageBelongsToOneThing() => Pages.Sample(Check, seed: "0000000000001", iter: 3000, threads: 1);

    [Fact]
    public void EveryCharacterOfADamagedPageBelongsToOneThing() =>
        Gen.Int[0, int.MaxValue]
            .Select(seed => new DamagedPage(new Random(seed)).Make())
            .Sample(Check, seed: "0000000000001", iter: 600, threads: 1);

    [Fact]
    public void EveryCharacterOfAnEditedSeedBelongsToOneThing() => Edits.Sample(Check, seed: "0000000000001", iter: 150, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("。")]
    [InlineData("\ud800")]
    [InlineData("“““““““")]
    [InlineData("3新华社北京12月4日电inter-\nnational𠮷第3版\n达到3亿元𠮷inter-\nnational)县名 产值 增速\n12月3日\n\n)达到3亿元县名 产值 增速\n，央视网消息：(")]
    public void TinyPages(string text) => Assert.True(Check(text));

    [Theory]
    [InlineData("标题在此处\n", 20_000)]
    [InlineData("（", 200_000)]
    [InlineData("9", 200_000)]
    [InlineData("一段没有标点的文字", 20_000)]
    [InlineData("王毅参加会见。\n", 20_000)]
    [InlineData("在北京，\n", 20_000)]
    [InlineData("青石县 12.6 8.1%\n", 20_000)]
    [InlineData("inter-\n", 20_000)]
    public void LongPages(string text, int times) => Assert.True(Check(string.Concat(Enumerable.Repeat(text, times))));

    static bool Check(string text)
    {
        Fuzz.Checks.NothingLost(Page.Parse(text));
        return true;
    }
}
