namespace Linli.Api.Features.Covenant.Printing;

/// <summary>Numbers up to 999 as they stand in 第…条.</summary>
public static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Of(int number) => number switch
    {
        < 10 => $"{Digits[number]}",
        < 20 => number == 10 ? "十" : $"十{Digits[number % 10]}",
        < 100 => $"{Digits[number / 10]}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
        _ => $"{Digits[number / 100]}百{Rest(number % 100)}",
    };

    private static string Rest(int number) => number switch
    {
        0 => "",
        < 10 => $"零{Digits[number]}",
        < 20 => $"一{Of(number)}",
        _ => Of(number),
    };
}
