using Microsoft.Extensions.Time.Testing;
using ProbationCareers.Web.Commands.Links;

namespace ProbationCareers.Web.Tests.Commands.Links;

public sealed class LinkCacheTests : IDisposable
{
    private const string Address = "https://example.org/";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    private string File => _folder.Of("below", "links.json");

    [Fact]
    public void Find_AnswerOfAnEarlierRun_IsGoodForAWeek()
    {
        Keep(LinkStatus.Dead);

        Open()
            .Find(Address)
            .ShouldBe(new LinkAnswer(Address, LinkStatus.Dead, "detail", new DateTime(2026, 11, 25, 12, 0, 0, DateTimeKind.Utc)));
        _clock.Advance(LinkCache.Life - TimeSpan.FromSeconds(1));
        Open().Find(Address).ShouldNotBeNull();
        _clock.Advance(TimeSpan.FromSeconds(1));
        Open().Find(Address).ShouldBeNull();
    }

    [Fact]
    public void Find_WhatDidNotAnswer_IsAskedAgain()
    {
        Keep(LinkStatus.Unreachable);

        Open().Find(Address).ShouldBeNull();
    }

    [Fact]
    public void Keep_AnotherAnswer_TakesThePlaceOfTheFirst()
    {
        Keep(LinkStatus.Dead);
        Keep(LinkStatus.Alive);

        Open().Find(Address)!.Status.ShouldBe(LinkStatus.Alive);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("{\"a\": 1}")]
    [InlineData(
        "[{\"Address\":\"a\",\"Status\":0,\"Detail\":\"\",\"AskedAt\":\"2026-11-25T00:00:00Z\"},"
            + "{\"Address\":\"a\",\"Status\":0,\"Detail\":\"\",\"AskedAt\":\"2026-11-25T00:00:00Z\"}]"
    )]
    public void Open_FileThatCannotBeRead_IsAsGoodAsNone(string text)
    {
        Directory.CreateDirectory(_folder.Of("below"));
        System.IO.File.WriteAllText(File, text);

        var cache = Open();

        cache.Find(Address).ShouldBeNull();
        cache.Save();
    }

    public void Dispose() => _folder.Dispose();

    private LinkCache Open() => new(File, _clock);

    private void Keep(LinkStatus status)
    {
        var cache = Open();
        cache.Keep(new LinkAnswer(Address, status, "detail", _clock.GetUtcNow().UtcDateTime));
        cache.Save();
    }
}
