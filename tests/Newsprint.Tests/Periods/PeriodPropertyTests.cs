using CsCheck;
using Xunit;

namespace Newsprint.Tests;

public class PeriodPropertyTests
{
    const string Alphabet = "0123456789０９〇一二三四十两年月日号天季度上下半前末底初今去明本同期当第截至到自从以来比较的“”（）—-至、和。，,；春节五一国庆假期十四五期间全目近周个多份旬财间 a";

    static readonly Gen<string> Texts = Gen.Char[Alphabet].Array[0, 40].Select(chars => new string(chars));

    [Fact]
    public void MentionsAreOrderedDisjointAndTheirPeriodsRunForward() => Texts.Sample(text =>
    {
        foreach (var today in (DateOnly?[])[null, new(2022, 12, 31), new(2024, 2, 29)])
        {
            var mentions = new List<PeriodMention>();
            PeriodReader.Read(text, new PeriodContext(today), mentions);
            var end = 0;
            foreach (var mention in mentions)
            {
                if (mention.Span.Start < end || mention.Span.Length <= 0 || mention.Span.End > text.Length) return false;
                if (mention.Period.Start > mention.Period.End) return false;
                end = mention.Span.End;
            }
        }
        return true;
    }, iter: 20_000, seed: "0000000000000", threads: 1);

    [Fact]
    public void EveryPlaceOfEveryTextHasAnAnswer() => Gen.Select(Texts, Texts).Sample((headline, body) =>
    {
        var blocks = new[] { Of(BlockKind.Headline, headline), Of(BlockKind.Paragraph, body) };
        var scope = new PeriodScope(blocks, new DateOnly(2023, 1, 1), null);
        for (var b = 0; b < 2; b++)
            for (var i = 0; i < blocks[b].Text.Length; i++)
                if (scope.At(b, i) is { } period && period.Start > period.End) return false;
        return true;
    }, iter: 2_000, seed: "0000000000000", threads: 1);

    static Block Of(BlockKind kind, string text) => new(kind, new JoinedText(text, new TextSpan(0, text.Length)));
}
