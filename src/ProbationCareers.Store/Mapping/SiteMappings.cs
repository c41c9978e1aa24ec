using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class ReleaseMapping : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Releases").HasKey(release => release.Number);
        builder.Property(release => release.Number).ValueGeneratedNever();
        builder.Property(release => release.ContentHash).HasMaxLength(Widths.Hash);
        builder.Property(release => release.Fingerprint).HasMaxLength(Widths.Hash);
    }
}

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("Changes").HasKey(change => new { change.Release, change.Position });
        builder.Property(change => change.Subject).HasMaxLength(Widths.Title);
        builder.Property(change => change.FigureKey).HasMaxLength(Content.Figures.FigureKey.MaxLength);
        builder.HasMany(change => change.Pages).WithOne().HasForeignKey(page => new { page.Release, page.ChangePosition });
    }
}

internal sealed class ChangePageMapping : IEntityTypeConfiguration<ChangePage>
{
    public void Configure(EntityTypeBuilder<ChangePage> builder)
    {
        builder
            .ToTable("ChangePages")
            .HasKey(page => new
            {
                page.Release,
                page.ChangePosition,
                page.Position,
            });
        builder.Property(page => page.Title).HasMaxLength(TextLimits.PageTitle);
        builder.HasIndex(page => page.Address);
    }
}

internal sealed class RedirectMapping : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> builder) => builder.ToTable("Redirects").HasKey(redirect => redirect.FromAddress);
}

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns").HasKey(campaign => campaign.Key);
        builder.Property(campaign => campaign.Key).HasMaxLength(Content.Slug.MaxLength);
        builder
            .HasOne(campaign => campaign.Role)
            .WithMany()
            .HasForeignKey(campaign => campaign.RoleAddress)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(campaign => campaign.Source)
            .WithMany(source => source.Campaigns)
            .HasForeignKey(campaign => campaign.SourceKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PublishedAddressMapping : IEntityTypeConfiguration<PublishedAddress>
{
    public void Configure(EntityTypeBuilder<PublishedAddress> builder) =>
        builder.ToTable("PublishedAddresses").HasKey(published => published.Address);
}

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources").HasKey(source => source.Key);
        builder.Property(source => source.Key).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(source => source.Title).HasMaxLength(Widths.Title);
        builder.Property(source => source.Publisher).HasMaxLength(Widths.Title);
    }
}

internal sealed class ImageMapping : IEntityTypeConfiguration<Image>
{
    public void Configure(EntityTypeBuilder<Image> builder)
    {
        builder.ToTable("Images").HasKey(image => image.Address);
        builder.Property(image => image.MediaType).HasMaxLength(Widths.Word);
    }
}

internal sealed class SiteSettingsMapping : IEntityTypeConfiguration<SiteSettings>
{
    public void Configure(EntityTypeBuilder<SiteSettings> builder)
    {
        builder.ToTable("SiteSettings").Property(settings => settings.Id).ValueGeneratedNever();
        builder.Property(settings => settings.Name).HasMaxLength(Widths.Title);
        builder.Property(settings => settings.VacanciesTitle).HasMaxLength(Widths.Title);
        builder.Property(settings => settings.InterestTitle).HasMaxLength(Widths.Title);
        builder.Property(settings => settings.ContactTitle).HasMaxLength(Widths.Title);
    }
}

internal sealed class SiteLinkMapping : IEntityTypeConfiguration<SiteLink>
{
    public void Configure(EntityTypeBuilder<SiteLink> builder)
    {
        builder.ToTable("SiteLinks").HasKey(link => new { link.Place, link.Position });
        builder.Property(link => link.Title).HasMaxLength(Widths.Title);
    }
}

internal sealed class IndexTextMapping : IEntityTypeConfiguration<IndexText>
{
    public void Configure(EntityTypeBuilder<IndexText> builder)
    {
        builder.ToTable("IndexTexts").HasKey(index => index.Kind);
        builder.Property(index => index.Title).HasMaxLength(Widths.Title);
    }
}

internal sealed class LicenceStatementMapping : IEntityTypeConfiguration<LicenceStatement>
{
    public void Configure(EntityTypeBuilder<LicenceStatement> builder)
    {
        builder.ToTable("LicenceStatements").HasKey(statement => statement.Licence);
        builder.Property(statement => statement.Name).HasMaxLength(Widths.Title);
    }
}

internal sealed class WorkingEnvironmentMapping : IEntityTypeConfiguration<WorkingEnvironment>
{
    public void Configure(EntityTypeBuilder<WorkingEnvironment> builder) => builder.ToTable("WorkingEnvironments");
}
