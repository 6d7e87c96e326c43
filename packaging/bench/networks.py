# SPDX-License-Identifier: Apache-2.0
"""The networks of pix2gestalt in Python's torch, for comparison: written anew after the papers, with the published names of
their tensors. `Attention.written_out` chooses how attention is computed: as the published code does it, with the scores in
memory, or by torch's fused operator.
"""
import math
from collections import OrderedDict

import torch
from torch import nn
from torch.nn import functional as F


def group_norm(channels, eps=1e-5):
    return nn.GroupNorm(32, channels, eps=eps)


def conv3x3(channels_in, channels_out, **options):
    return nn.Conv2d(channels_in, channels_out, 3, padding=1, **options)


def attend(q, k, v, written_out):
    """softmax(q k^T / sqrt(d)) v over the last two dimensions."""
    if not written_out:
        return F.scaled_dot_product_attention(q, k, v)
    scores = torch.einsum("...id,...jd->...ij", q, k) * q.shape[-1] ** -0.5
    return torch.einsum("...ij,...jd->...id", scores.softmax(dim=-1), v)


# ---- UNet (Rombach et al. 2022) ----


class ResBlock(nn.Module):
    def __init__(self, channels_in, channels_out, embedding):
        super().__init__()
        self.in_layers = nn.Sequential(group_norm(channels_in), nn.SiLU(), conv3x3(channels_in, channels_out))
        self.emb_layers = nn.Sequential(nn.SiLU(), nn.Linear(embedding, channels_out))
        self.out_layers = nn.Sequential(
            group_norm(channels_out), nn.SiLU(), nn.Identity(), conv3x3(channels_out, channels_out)
        )
        same = channels_in == channels_out
        self.skip_connection = nn.Identity() if same else nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x, embedding, context):
        h = self.in_layers(x) + self.emb_layers(embedding)[:, :, None, None]
        return self.skip_connection(x) + self.out_layers(h)


class Attention(nn.Module):
    written_out = True

    def __init__(self, channels, context, heads):
        super().__init__()
        self.heads = heads
        self.to_q = nn.Linear(channels, channels, bias=False)
        self.to_k = nn.Linear(context, channels, bias=False)
        self.to_v = nn.Linear(context, channels, bias=False)
        self.to_out = nn.Sequential(nn.Linear(channels, channels))

    def forward(self, x, context):
        def split(tokens):
            return tokens.unflatten(2, (self.heads, -1)).transpose(1, 2)

        q, k, v = split(self.to_q(x)), split(self.to_k(context)), split(self.to_v(context))
        return self.to_out(attend(q, k, v, self.written_out).transpose(1, 2).flatten(2))


class Geglu(nn.Module):
    def __init__(self, channels, inner):
        super().__init__()
        self.proj = nn.Linear(channels, 2 * inner)

    def forward(self, x):
        x, gate = self.proj(x).chunk(2, dim=-1)
        return x * F.gelu(gate)


class FeedForward(nn.Module):
    def __init__(self, channels, mult):
        super().__init__()
        self.net = nn.Sequential(Geglu(channels, mult * channels), nn.Identity(), nn.Linear(mult * channels, channels))

    def forward(self, x):
        return self.net(x)


class TransformerBlock(nn.Module):
    def __init__(self, channels, wanted):
        super().__init__()
        self.attn1 = Attention(channels, channels, wanted["num_heads"])
        self.ff = FeedForward(channels, wanted["feed_forward_mult"])
        self.norm1, self.norm3 = nn.LayerNorm(channels), nn.LayerNorm(channels)
        if wanted["context_dim"]:
            self.attn2 = Attention(channels, wanted["context_dim"], wanted["num_heads"])
            self.norm2 = nn.LayerNorm(channels)

    def forward(self, x, context):
        tokens = self.norm1(x)
        x = x + self.attn1(tokens, tokens)
        if hasattr(self, "attn2"):
            x = x + self.attn2(self.norm2(x), context)
        return x + self.ff(self.norm3(x))


class SpatialTransformer(nn.Module):
    def __init__(self, channels, wanted):
        super().__init__()
        self.norm = group_norm(channels, 1e-6)
        self.proj_in = nn.Conv2d(channels, channels, 1)
        self.transformer_blocks = nn.ModuleList(
            TransformerBlock(channels, wanted) for _ in range(wanted["transformer_depth"])
        )
        self.proj_out = nn.Conv2d(channels, channels, 1)

    def forward(self, x, embedding, context):
        tokens = self.proj_in(self.norm(x)).flatten(2).transpose(1, 2)
        for block in self.transformer_blocks:
            tokens = block(tokens, context)
        return x + self.proj_out(tokens.transpose(1, 2).unflatten(2, x.shape[2:]))


class Convolution(nn.Conv2d):
    def forward(self, x, embedding, context):
        return super().forward(x)


class Downsample(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.op = conv3x3(channels, channels, stride=2)

    def forward(self, x, embedding, context):
        return self.op(x)


class Upsample(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = conv3x3(channels, channels)

    def forward(self, x, embedding=None, context=None):
        return self.conv(F.interpolate(x, scale_factor=2, mode="nearest"))


class Stage(nn.Sequential):
    def forward(self, x, embedding, context):
        for layer in self:
            x = layer(x, embedding, context)
        return x


class UNet(nn.Module):
    def __init__(self, wanted):
        super().__init__()
        self.wanted = wanted
        width, depth = wanted["model_channels"], wanted["num_res_blocks"]
        widths = [width * factor for factor in wanted["channel_mult"]]
        self.time_embed = nn.Sequential(nn.Linear(width, 4 * width), nn.SiLU(), nn.Linear(4 * width, 4 * width))

        channels, skips = width, [width]
        self.input_blocks = nn.ModuleList([Stage(Convolution(wanted["in_channels"], width, 3, padding=1))])
        for level, wide in enumerate(widths):
            for _ in range(depth):
                self.input_blocks.append(self.stage(channels, wide, level))
                channels = wide
                skips.append(channels)
            if level + 1 < len(widths):
                self.input_blocks.append(Stage(Downsample(channels)))
                skips.append(channels)

        self.middle_block = Stage(
            ResBlock(channels, channels, 4 * width),
            SpatialTransformer(channels, wanted),
            ResBlock(channels, channels, 4 * width),
        )

        self.output_blocks = nn.ModuleList()
        for level, wide in reversed(list(enumerate(widths))):
            for block in range(depth + 1):
                stage = self.stage(channels + skips.pop(), wide, level)
                channels = wide
                if level and block == depth:
                    stage.append(Upsample(channels))
                self.output_blocks.append(stage)
        self.out = nn.Sequential(group_norm(width), nn.SiLU(), conv3x3(width, wanted["out_channels"]))

    def stage(self, channels_in, channels_out, level):
        layers = [ResBlock(channels_in, channels_out, 4 * self.wanted["model_channels"])]
        if 2**level in self.wanted["attention_resolutions"]:
            layers.append(SpatialTransformer(channels_out, self.wanted))
        return Stage(*layers)

    def time_embedding(self, times):
        half = self.wanted["model_channels"] // 2
        steps = torch.arange(half, dtype=torch.float32, device=times.device)
        angles = times[:, None].float() * torch.exp(-math.log(10000) * steps / half)
        return torch.cat([angles.cos(), angles.sin()], dim=1)

    def forward(self, x, times, context):
        embedding = self.time_embed(self.time_embedding(times).to(x.dtype))
        skips = []
        for stage in self.input_blocks:
            x = stage(x, embedding, context)
            skips.append(x)
        x = self.middle_block(x, embedding, context)
        for stage in self.output_blocks:
            x = stage(torch.cat([x, skips.pop()], dim=1), embedding, context)
        return self.out(x)


class Denoiser(nn.Module):
    """A step's call: noisy sample, condition beside it, and where there is one the context."""

    def __init__(self, wanted):
        super().__init__()
        self.unet = UNet(wanted)

    def forward(self, noisy, condition, context=None):
        times = torch.full((noisy.shape[0],), 500.0, device=noisy.device)
        return self.unet(torch.cat([noisy, condition], dim=1), times, context)


# ---- autoencoder (same paper, appendix E.1) ----


def swish(x):
    return x * torch.sigmoid(x)


class ResnetBlock(nn.Module):
    def __init__(self, channels_in, channels_out):
        super().__init__()
        self.norm1, self.conv1 = group_norm(channels_in, 1e-6), conv3x3(channels_in, channels_out)
        self.norm2, self.conv2 = group_norm(channels_out, 1e-6), conv3x3(channels_out, channels_out)
        if channels_in != channels_out:
            self.nin_shortcut = nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x):
        h = self.conv2(swish(self.norm2(self.conv1(swish(self.norm1(x))))))
        return (self.nin_shortcut(x) if hasattr(self, "nin_shortcut") else x) + h


class AttentionBlock(nn.Module):
    written_out = True

    def __init__(self, channels):
        super().__init__()
        self.norm = group_norm(channels, 1e-6)
        self.q, self.k, self.v, self.proj_out = (nn.Conv2d(channels, channels, 1) for _ in range(4))

    def forward(self, x):
        h = self.norm(x)
        q, k, v = (layer(h).flatten(2).transpose(1, 2)[:, None] for layer in (self.q, self.k, self.v))
        mixed = attend(q, k, v, self.written_out)[:, 0]
        return x + self.proj_out(mixed.transpose(1, 2).reshape(x.shape))


class CornerDownsample(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, stride=2)

    def forward(self, x):
        return self.conv(F.pad(x, (0, 1, 0, 1)))


def middle(channels):
    block_1, attn_1, block_2 = ResnetBlock(channels, channels), AttentionBlock(channels), ResnetBlock(channels, channels)
    return nn.Sequential(OrderedDict(block_1=block_1, attn_1=attn_1, block_2=block_2))


class Level(nn.Module):
    """Residual blocks at one resolution, and the way to the next; each half of the autoencoder names that differently."""

    def __init__(self, channels_in, channels_out, blocks):
        super().__init__()
        self.block = nn.ModuleList(
            ResnetBlock(channels_in if index == 0 else channels_out, channels_out) for index in range(blocks)
        )

    def forward(self, x):
        for block in self.block:
            x = block(x)
        for name in ("downsample", "upsample"):
            if hasattr(self, name):
                x = getattr(self, name)(x)
        return x


class Encoder(nn.Module):
    def __init__(self, wanted):
        super().__init__()
        widths = [wanted["channels"] * factor for factor in wanted["channel_mult"]]
        self.conv_in = conv3x3(wanted["picture_channels"], wanted["channels"])
        self.down = nn.ModuleList()
        for index, (finer, wide) in enumerate(zip([wanted["channels"], *widths], widths)):
            level = Level(finer, wide, wanted["num_res_blocks"])
            if index + 1 < len(widths):
                level.downsample = CornerDownsample(wide)
            self.down.append(level)
        self.mid = middle(widths[-1])
        self.norm_out = group_norm(widths[-1], 1e-6)
        self.conv_out = conv3x3(widths[-1], 2 * wanted["latent_channels"])

    def forward(self, x):
        x = self.conv_in(x)
        for level in self.down:
            x = level(x)
        return self.conv_out(swish(self.norm_out(self.mid(x))))


class Decoder(nn.Module):
    def __init__(self, wanted):
        super().__init__()
        widths = [wanted["channels"] * factor for factor in wanted["channel_mult"]]
        self.conv_in = conv3x3(wanted["latent_channels"], widths[-1])
        self.mid = middle(widths[-1])
        self.up = nn.ModuleList()
        for index, (wide, coarser) in enumerate(zip(widths, [*widths[1:], widths[-1]])):
            level = Level(coarser, wide, wanted["num_res_blocks"] + 1)
            if index > 0:
                level.upsample = Upsample(wide)
            self.up.append(level)
        self.norm_out = group_norm(widths[0], 1e-6)
        self.conv_out = conv3x3(widths[0], wanted["picture_channels"])

    def forward(self, x):
        x = self.mid(self.conv_in(x))
        for level in reversed(self.up):
            x = level(x)
        return self.conv_out(swish(self.norm_out(x)))


class Encode(nn.Module):
    """Pictures to the mean of their latents."""

    def __init__(self, wanted):
        super().__init__()
        self.encoder = Encoder(wanted)
        self.quant_conv = nn.Conv2d(2 * wanted["latent_channels"], 2 * wanted["latent_channels"], 1)

    def forward(self, pictures):
        return self.quant_conv(self.encoder(pictures)).chunk(2, dim=1)[0]


class Decode(nn.Module):
    def __init__(self, wanted):
        super().__init__()
        self.decoder = Decoder(wanted)
        self.post_quant_conv = nn.Conv2d(wanted["latent_channels"], wanted["latent_channels"], 1)

    def forward(self, latents):
        return self.decoder(self.post_quant_conv(latents))


# ---- CLIP's image tower (Radford et al., arXiv 2103.00020) ----


class ClipBlock(nn.Module):
    def __init__(self, width, head_width):
        super().__init__()
        self.attn = nn.MultiheadAttention(width, width // head_width, batch_first=True)
        self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
        c_fc, c_proj = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.mlp = nn.Sequential(OrderedDict(c_fc=c_fc, c_proj=c_proj))

    def forward(self, x):
        tokens = self.ln_1(x)
        x = x + self.attn(tokens, tokens, tokens, need_weights=False)[0]
        h = self.mlp.c_fc(self.ln_2(x))
        return x + self.mlp.c_proj(h * torch.sigmoid(1.702 * h))


class ImageTower(nn.Module):
    def __init__(self, wanted):
        super().__init__()
        width, grid = wanted["width"], wanted["resolution"] // wanted["patch"]
        self.conv1 = nn.Conv2d(3, width, wanted["patch"], stride=wanted["patch"], bias=False)
        self.class_embedding = nn.Parameter(torch.empty(width))
        self.positional_embedding = nn.Parameter(torch.empty(1 + grid * grid, width))
        self.ln_pre, self.ln_post = nn.LayerNorm(width), nn.LayerNorm(width)
        self.transformer = nn.Module()
        self.transformer.resblocks = nn.ModuleList(
            ClipBlock(width, wanted["head_width"]) for _ in range(wanted["layers"])
        )
        self.proj = nn.Parameter(torch.empty(width, wanted["embed_dim"]))

    def forward(self, pixels):
        patches = self.conv1(pixels).flatten(2).transpose(1, 2)
        start = self.class_embedding.to(patches.dtype).expand(len(pixels), 1, -1)
        x = self.ln_pre(torch.cat([start, patches], dim=1) + self.positional_embedding)
        for block in self.transformer.resblocks:
            x = block(x)
        return self.ln_post(x[:, 0]) @ self.proj


NETWORKS = {"unet": Denoiser, "encode": Encode, "decode": Decode, "clip": ImageTower}
