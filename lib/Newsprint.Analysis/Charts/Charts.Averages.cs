namespace Newsprint;

public static partial class Charts
{
    /// <summary>A balance, the households that hold it, and the balance of each: this year against the year before as 100.</summary>
    /// <exception cref="ArgumentException">No balance is printed with its holders and the growth of both.</exception>
    public static Chart Households(Financing financing)
    {
        var average = financing.Averages.FirstOrDefault(average =>
            average is { Prior: not null, Money.Prior: not null, Count.Prior: not null, Money.Kind: FinancingKind.Stock })
            ?? throw Nothing(nameof(Households), "a balance, its holders, and the growth of both");
        var (money, count) = (average.Money, average.Count);
        PairRow[] rows = [IndexRow(money.Item, money.Value!, money.Prior!), IndexRow(count.Item, count.Value!, count.Prior!),
            IndexRow("户均余额 average balance*", average.Value, average.Prior!)];
        var head = new Head("How many borrowers, and how much for each", $"{Heads.Shared([money, count])}; the year before = 100",
            Heads.Source([money, count]),
                ["Hollow, and * : derived here. The average is balance by holders; its growth is what theirs leave."]);
        return Of(head, $"Index of {money.Item}, {count.Item} and the average balance, the year before = 100: "
            + string.Join(", ",
                rows.Select(row => $"{row.Label} {Scale.Format((decimal)row.After.Value, 1)} ({row.Before.Text} to {row.After.Text})"))
            + ".",
            new PairDrawing(head, "指数 (index, year before = 100)", "上年同期 year before", "本期 now", 100, rows));
    }

    static PairRow IndexRow(string label, Measured now, Measured before)
    {
        var scale = Scale.For(now.Unit, [now.Value]);
        var index = (double)(now.Value / before.Value * 100);
        return new(label, new(100, null, null, $"{scale.Text(before.Value)}{scale.Unit}*", true),
            new(index, null, null, $"{scale.Text(now.Value)}{scale.Unit}", !now.IsStated),
                $"+{Scale.Format((decimal)index - 100, 1)}%".Replace("+−", "−"));
    }

    /// <summary>What was drawn of a line of credit, and what is left.</summary>
    /// <exception cref="ArgumentException">No line of credit is printed with what was drawn of it.</exception>
    public static Chart CreditLine(Financing financing) =>
        CreditLine(financing.CreditLines.FirstOrDefault()
            ?? throw Nothing(nameof(CreditLine), "a line of credit and what was drawn of it"));

    /// <inheritdoc cref="CreditLine(Financing)"/>
    public static Chart CreditLine(CreditLine line)
    {
        var scale = Scale.For(line.Granted.Value!.Unit, [line.Granted.Value.Value]);
        var (granted, drawn) = (line.Granted.Value.Value, line.Drawn.Value!.Value);
        var head = new Head("How much of the credit line is drawn", $"{line.Granted.Item} {line.Granted.Value.Formula}; axis from 0",
            Heads.Source([line.Granted, line.Drawn]),
            ["* Derived here: utilisation = drawn / granted, undrawn = granted − drawn."]);
        StackRow[] rows =
        [
            new("授信额度 granted", [new("granted", scale.Of(granted), $"{scale.Text(granted)}{scale.Unit}", false)]),
            new("已用与未用 drawn, undrawn", [
                new("drawn", scale.Of(drawn), $"已到位 {scale.Text(drawn)}{scale.Unit}, {Scale.Format(line.Utilisation.Value)}%*", false),
                new("undrawn", scale.Of(line.Undrawn.Value), $"未用 {scale.Text(line.Undrawn.Value)}{scale.Unit}*", true)]),
        ];
        return Of(head,
            $"Of a credit line of {scale.Text(granted)}{scale.Unit}, {scale.Text(drawn)}{scale.Unit} are drawn: {Scale.Format(line.Utilisation.Value)}% (derived).",
            new StackDrawing(head, scale.Title, false, rows));
    }
}
