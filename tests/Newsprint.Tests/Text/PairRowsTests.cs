using CsCheck;
using Xunit;

namespace Newsprint.Tests;

/// <summary>A table of pairs of characters says of each what a dictionary says.</summary>
public class PairRowsTests
{
    static readonly Gen<char> s_few = Gen.Char['一', '丰'];

    [Fact]
    public void PairsHaveTheNumberTheyWereGivenLast() =>
        Gen.Select(s_few, s_few, Gen.UShort[1, ushort.MaxValue]).Array[0, 200].Sample(pairs =>
        {
            var counts = new int[char.MaxValue + 1];
            foreach (var (first, _, _) in pairs) counts[first]++;
            var (rows, known) = (new PairRows(counts), new Dictionary<(char, char), ushort>());
            foreach (var (first, second, number) in pairs)
            {
                rows.Set(first, second, number);
                known[(first, second)] = number;
            }
            for (var first = '一'; first <= '丰'; first++)
                for (var second = '一'; second <= '丰'; second++)
                    Assert.Equal(known.GetValueOrDefault((first, second)), rows[first, second]);
        }, seed: "0000KXq1VYk3", iter: 200);

    [Theory]
    [InlineData('一', '\0')]
    [InlineData('\0', '一')]
    [InlineData('\uFFFF', '\uFFFF')]
    public void WhatIsNotThereHasNone(char first, char second)
    {
        var rows = new PairRows([.. Enumerable.Repeat(1, char.MaxValue + 1)]);
        rows.Set('一', '二', 1);
        Assert.Equal(0u, rows[first, second]);
    }

    [Fact]
    public void ARowHasRoomForEveryCharacter()
    {
        var counts = new int[char.MaxValue + 1];
        counts['一'] = int.MaxValue;
        var rows = new PairRows(counts);
        for (var second = 1; second <= char.MaxValue; second++) rows.Set('一', (char)second, (ushort)second);
        Assert.All(Enumerable.Range(1, char.MaxValue), second => Assert.Equal((uint)second, rows['一', (char)second]));
        Assert.Equal(0, rows.Place('一', '\0'));
    }
}
