using System.Text;
using Xunit;

namespace Newsprint.Tests;

/// <summary>An encoding is told from the bytes; a guess that may be wrong is said; bytes that mean nothing are shown.</summary>
public class EncodingTests
{
    const string Made = "全市科技贷款余额突破3900亿元\n本报讯（记者 张三）12月2日，记者获悉，截至9月底，全市科技贷款余额突破3900亿元，同比增长10.7%。\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Read => new()
    {
        { "utf-8", "utf-8" }, { "utf-16", "utf-16" }, { "utf-16BE", "utf-16BE" }, { "GB18030", "gb18030" }, { "GBK", "gb18030" },
    };

    // What GBK and GB18030 both say reads the same in either, and is called by the larger.
    [Theory]
    [MemberData(nameof(Read))]
    public void RealPagesInPiecesAreToldAndSurely(string written, string read)
    {
        var texts = Directory
            .EnumerateFiles(Repository.SharedOrSkip("corpus"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Take(30)
            .Select(File.ReadAllText)
            .ToList();
        foreach (var size in (int[])[200, 1024, 20_480])
        {
            var pieces = texts.SelectMany(text => Pieces(text, Encoding.GetEncoding(written), size)).ToList();
            var guesses = pieces.Select(piece => EncodingGuess.Of(Encoding.GetEncoding(written).GetBytes(piece))).ToList();
            Assert.NotEmpty(pieces);
            Assert.All(guesses.Zip(pieces),
                pair => Assert.True(read == pair.First.Encoding.WebName, $"{pair.First.Encoding.WebName}: {pair.Second}"));
            // Of the last pieces of a text some are a few characters long.
            Assert.InRange(guesses.Count(guess => guess.Sure) / (double)pieces.Count, 0.99, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void AFileCutInsideACharacterIsTold(string written, string read)
    {
        var decoded = Decoder.Decode(Encoding.GetEncoding(written).GetBytes(Made[..^1])[..^1], "page.txt", null);
        Assert.Equal(read, decoded.Encoding);
        Assert.StartsWith(Made[..^3], decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void GbkAndGb18030AreToldWhereTheyDiffer()
    {
        Assert.Equal("出口额€3亿，全市企业生产恢复正常。", Decoder.Decode(Encoding.GetEncoding("GBK").GetBytes("出口额€3亿，全市企业生产恢复正常。"), "", null).Text);
        Assert.Equal("𠮷野家㐀店，全市企业生产恢复正常。", Decoder.Decode(Encoding.GetEncoding("GB18030").GetBytes("𠮷野家㐀店，全市企业生产恢复正常。"), "", null).Text);
    }

    [Theory]
    [InlineData("big5", "臺灣經濟部今天公布，去年前三季出口總額達三千億元，較前年同期成長百分之十點七，廠商復工率逐步回升。")]
    [InlineData("shift_jis", "日本の経済産業省は今日、昨年の輸出総額が三千億円に達したと発表しました。")]
    [InlineData("euc-jp", "日本の経済産業省は今日、昨年の輸出総額が三千億円に達したと発表しました。")]
    [InlineData("euc-kr", "한국 정부는 오늘 작년 수출 총액이 삼천억 원에 달했다고 발표했다.")]
    [InlineData("windows-1251", "Министерство экономики сообщило сегодня о росте экспорта.")]
    [InlineData("windows-1252", "Le ministère de l'économie a annoncé aujourd'hui que les exportations ont augmenté à 3 000 M€.")]
    [InlineData("GB18030", "囍")]
    public void AGuessThatMayBeWrongIsReported(string name, string text) =>
        Assert.Contains(Decoder.Decode(Encoding.GetEncoding(name).GetBytes(text), "page.txt", null).Notes,
            note => note.ToString().StartsWith("page.txt: found no sign of the encoding; read as ", StringComparison.Ordinal)
                && note.Remedy.Contains("--encoding", StringComparison.Ordinal));

    [Fact]
    public void TheEncodingGivenDecides()
    {
        var bytes = Encoding.GetEncoding("big5").GetBytes("臺灣經濟部今天公布");
        var decoded = Decoder.Decode(bytes, "page.txt", Encoding.GetEncoding("big5"));
        Assert.Equal("臺灣經濟部今天公布", decoded.Text);
        Assert.Empty(decoded.Notes);
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0xFF, 0xFE, 0x80 }, "page.txt:2: found bytes that are not utf-8: FF FE 80 at byte 20; expected valid utf-8; 3 times U+FFFD stands in their place; compare with the original")]
    [InlineData("utf-8", new byte[] { 0xE4, 0xB8 }, "page.txt:2: found bytes that are not utf-8: E4 B8 at byte 20; expected valid utf-8; U+FFFD stands in their place; compare with the original")]
    [InlineData("utf-16", new byte[] { 0x00, 0xD8 }, "page.txt:2: found bytes that are not utf-16: 00 D8 at byte 18; expected valid utf-16; U+FFFD stands in their place; compare with the original")]
    [InlineData("GB18030", new byte[] { 0xFF }, "page.txt:2: found bytes that are not gb18030: FF at byte 14; expected valid gb18030; U+FFFD stands in their place; compare with the original")]
    public void BytesThatMeanNothingAreShownWhereTheyStand(string name, byte[] bad, string said)
    {
        var encoding = Encoding.GetEncoding(name);
        // A space after them ends what a stray first byte could pair with.
        var decoded =
            Decoder.Decode([.. encoding.GetBytes("全市贷款\n余额 "), .. bad, .. encoding.GetBytes(" 突破\ufffd3900亿元")], "page.txt", encoding);
        Assert.Equal(said, decoded.Notes[0].ToString());
        Assert.All(decoded.Text[decoded.Notes[0].Span!.Value.Start..decoded.Notes[0].Span!.Value.End], c => Assert.Equal('\ufffd', c));
        // One that the file itself holds was lost before.
        Assert.Equal("page.txt:2: found a character U+FFFD, which stands for one that was lost before; expected the text as printed; extract the page's text again, or compare with the original",
            decoded.Notes[^1].ToString());
        Assert.Equal(2, decoded.Notes.Count);
    }

    [Fact]
    public void NotesOfManyBadBytesEndInACount()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte[])[.. "全市贷款 "u8, 0xFF], 150).SelectMany(each => each)];
        var notes = Decoder.Decode(bytes, "", null).Notes;
        Assert.Equal(101, notes.Count);
        Assert.Equal("50 more places with bytes that are not utf-8", notes[^1].Found);
    }

    [Fact]
    public void OffsetsDoNotCountAByteOrderMark()
    {
        var decoded = Decoder.Decode([0xEF, 0xBB, 0xBF, .. "全"u8, 0xFF, .. "市"u8], "", null);
        Assert.Equal(("全\ufffd市", new TextSpan(1, 2)), (decoded.Text, decoded.Notes.Single().Span!.Value));
    }

    const string OneLine = "全市科技贷款余额大幅增长，金融机构持续加大对制造业企业的支持力度，让更多小微企业得到实惠。";

    // Every byte of a line without a sign of ASCII, at which reading would begin anew by itself.
    [Theory]
    [InlineData("GB18030")]
    [InlineData("GBK")]
    public void AByteThatIsMissingHidesItsCharacterNotTheLine(string name)
    {
        var bytes = Encoding.GetEncoding(name).GetBytes(OneLine + "\n" + OneLine);
        for (var at = 0; at < bytes.Length / 2; at++)
        {
            var decoded = Decoder.Decode([.. bytes[..at], .. bytes[(at + 1)..]], "page.txt", null);
            var place = decoded.Text.IndexOf('\ufffd', StringComparison.Ordinal);
            // Where halves of neighbours make common characters too, the place is a few characters off.
            Assert.InRange(place, at / 2 - 1, at / 2 + 3);
            Assert.StartsWith(decoded.Text[..Math.Min(place, at / 2)], OneLine, StringComparison.Ordinal);
            Assert.EndsWith((OneLine + "\n" + OneLine)[(Math.Max(place, at / 2) + 1)..], decoded.Text, StringComparison.Ordinal);
            var note = Assert.Single(decoded.Notes, note => note.Line == 1);
            Assert.StartsWith("bytes that are not gb", note.Found, StringComparison.Ordinal);
            Assert.Equal(new TextSpan(place, place + 1), note.Span);
        }
    }

    [Fact]
    public void SeveralBytesThatAreMissingHideAsManyCharacters()
    {
        var bytes = Encoding.GetEncoding("GB18030").GetBytes(OneLine + OneLine + OneLine).ToList();
        foreach (var at in (int[])[bytes.Count - 7, bytes.Count / 2, 8]) bytes.RemoveAt(at);
        var decoded = Decoder.Decode([.. bytes], "page.txt", null);
        Assert.Equal(3, decoded.Text.Count(c => c == '\ufffd'));
        Assert.InRange(decoded.Text.Count((OneLine + OneLine + OneLine).Contains), OneLine.Length * 3 - 8, OneLine.Length * 3);
        Assert.Contains(OneLine[8..], decoded.Text, StringComparison.Ordinal);
        Assert.Contains(OneLine[..^8], decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsWholeLosesNothing()
    {
        foreach (var name in (string[])["GB18030", "GBK"])
            foreach (var file in Directory.EnumerateFiles(Repository.SharedOrSkip("corpus"), "*.txt"))
                Assert.Empty(GbHalves.Of(Encoding.GetEncoding(name).GetBytes(File.ReadAllText(file)), Encoding.GetEncoding(name)));
    }

    [Theory]
    [InlineData("臺灣經濟部今天公佈，去年前三季出口總額達三千億元，較前年同期成長百分之十點七，廠商復工率逐步回升。")]
    [InlineData("瞿曌喆、亓罡、仝犇、逄鑫垚、麴晟珺、缑韫琰、爨龘、芈玥曦、郗燚、佴羿")]
    [InlineData("㐀㐁㐂𠮷𠀀𪚥𫝀𰻝麤驫龘靐齉爩籲灩鸝")]
    [InlineData("ＡＢＣ①②③ⅣⅤ㈠㈡αβγДЖひらカナ┌┼┐")]
    public void RareCharactersAreNoHalves(string text) =>
        Assert.Empty(GbHalves.Of(Encoding.GetEncoding("GB18030").GetBytes(text), Encoding.GetEncoding("GB18030")));

    [Fact]
    public void AnyTextIsReadBackFromGb18030() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char['\u4e00', '\u9fa5'], 0, 400], text =>
        Assert.Equal(text, BadBytes.Decode(Encoding.GetEncoding("GB18030").GetBytes(text), Encoding.GetEncoding("GB18030")).Text),
            seed: "0000000000001", iter: 300, threads: 1);

    // All of it is ASCII to look at.
    [Fact]
    public void HzIsRead()
    {
        var bytes = Encoding.GetEncoding("hz-gb-2312").GetBytes(Made);
        Assert.All(bytes, one => Assert.InRange(one, 0, 0x7F));
        var decoded = Decoder.Decode(bytes, "page.txt", null);
        Assert.Equal((Made, "hz-gb-2312"), (decoded.Text, decoded.Encoding));
        Assert.Empty(decoded.Notes);
        Assert.Equal("if (~{a;b~}) ~~ return", Decoder.Decode("if (~{a;b~}) ~~ return"u8, "", null).Text);
    }

    [Theory]
    [InlineData("$)A\u000eH+JP4{?n\u000f3900")]
    [InlineData("$BA4;T")]
    [InlineData("$)C\u000eoc<")]
    public void EscapesOfIso2022AreRefusedNotReadAsLetters(string escaped) =>
        Assert.Equal(
            "page.txt:2: found an escape sequence of ISO 2022 (ISO-2022-CN, -JP or -KR); expected a page as text in UTF-8, UTF-16 or GB18030; convert it first (iconv -f ISO-2022-CN -t UTF-8)",
            Assert.Throws<InputException>(() =>
                Decoder.Decode(Encoding.ASCII.GetBytes("2022\n\u001b" + escaped), "page.txt", null)).Message);

    static IEnumerable<string> Pieces(string text, Encoding encoding, int size)
    {
        for (var at = 0; at < text.Length;)
        {
            var (length, bytes) = (0, 0);
            while (at + length < text.Length)
            {
                var next = char.IsHighSurrogate(text[at + length]) ? 2 : 1;
                bytes += encoding.GetByteCount(text.AsSpan(at + length, next));
                if (bytes > size) break;
                length += next;
            }
            // What remains at the end may be a full stop alone, whose two bytes are letters as well.
            if (length > 4) yield return text.Substring(at, length);
            at += length;
        }
    }
}
