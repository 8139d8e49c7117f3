// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {LibBit} from "solady/utils/LibBit.sol";

/// @title  BandSlots
/// @notice The packed storage slots of a band market, one struct a slot, with the layout written out once.
/// @dev    Packed by hand: the legacy pipeline reads and writes a packed struct member by member. Fields are stored from
///         the low bits up, in the order of the struct. `pack…` trusts its caller that every field fits.
library BandSlots {
    /// @notice AMM state that a swap changes.
    /// @param  activeBand   The only band that may hold both coins (24 bits).
    /// @param  guardTime    When `guardPrice` was set, seconds (40).
    /// @param  guardFloat   Price a third-party liquidation must also be due at, WAD, as a float: see `packFloat` (64).
    /// @param  activeShares Shares of the active band (128).
    struct Head {
        int256 activeBand;
        uint256 guardTime;
        uint256 guardFloat;
        uint256 activeShares;
    }

    /// @notice Oracle price as the last swap limited it.
    /// @param  price  WAD (128).
    /// @param  fee    Jump fee, WAD (64).
    /// @param  time   Seconds (40).
    /// @param  maxAge Oldest price accepted, seconds (24).
    struct Last {
        uint256 price;
        uint256 fee;
        uint256 time;
        uint256 maxAge;
    }

    /// @notice Borrow rate and its accumulation.
    /// @param  mul  Multiplier of all debt and of the price grid since the market began, WAD (128).
    /// @param  rate Interest per second, WAD (64).
    /// @param  time When `mul` was stored, seconds (40).
    struct Rate {
        uint256 mul;
        uint256 rate;
        uint256 time;
    }

    /// @notice What swaps read besides.
    /// @param  oracle      Price source (160).
    /// @param  fee         Swap fee, WAD (64).
    /// @param  adminFeePpb Protocol's share of it, 1e-9 (32).
    struct Config {
        address oracle;
        uint256 fee;
        uint256 adminFeePpb;
    }

    /// @notice A user's position in the bands.
    /// @param  n1          First band (24 bits).
    /// @param  N           Number of bands; 0 where there is no position (8).
    /// @param  shares      Shares in every band, unless explicit (112).
    /// @param  liqDiscount Liquidation discount of the user, WAD (64).
    /// @param  index       Place in the list of loans (32).
    /// @param  remainder   Collateral that did not divide by N, wei18 (8).
    /// @param  isExplicit  True where shares differ per band and are kept apart (8).
    struct Holding {
        int256 n1;
        uint256 N;
        uint256 shares;
        uint256 liqDiscount;
        uint256 index;
        uint256 remainder;
        bool isExplicit;
    }

    function unpackHead(uint256 word) internal pure returns (Head memory head) {
        head.activeBand = int24(uint24(word));
        head.guardTime = uint40(word >> 24);
        head.guardFloat = uint64(word >> 64);
        head.activeShares = word >> 128;
    }

    function packHead(Head memory head) internal pure returns (uint256) {
        return uint256(uint24(uint256(head.activeBand))) | head.guardTime << 24 | head.guardFloat << 64
            | head.activeShares << 128;
    }

    function unpackLast(uint256 word) internal pure returns (Last memory last) {
        last.price = uint128(word);
        last.fee = uint64(word >> 128);
        last.time = uint40(word >> 192);
        last.maxAge = word >> 232;
    }

    function packLast(Last memory last) internal pure returns (uint256) {
        return last.price | last.fee << 128 | last.time << 192 | last.maxAge << 232;
    }

    function unpackRate(uint256 word) internal pure returns (Rate memory rate) {
        rate.mul = uint128(word);
        rate.rate = uint64(word >> 128);
        rate.time = word >> 192;
    }

    function packRate(Rate memory rate) internal pure returns (uint256) {
        return rate.mul | rate.rate << 128 | rate.time << 192;
    }

    function unpackConfig(uint256 word) internal pure returns (Config memory config) {
        config.oracle = address(uint160(word));
        config.fee = uint64(word >> 160);
        config.adminFeePpb = word >> 224;
    }

    /// @notice The fee alone, WAD.
    function feeOf(uint256 config) internal pure returns (uint256) {
        return uint64(config >> 160);
    }

    /// @notice The protocol's share alone, 1e-9.
    function adminFeeOf(uint256 config) internal pure returns (uint256) {
        return config >> 224;
    }

    function packConfig(Config memory config) internal pure returns (uint256) {
        return uint256(uint160(config.oracle)) | config.fee << 160 | config.adminFeePpb << 224;
    }

    function unpackHolding(uint256 word) internal pure returns (Holding memory holding) {
        holding.n1 = int24(uint24(word));
        holding.N = uint8(word >> 24);
        holding.shares = uint112(word >> 32);
        holding.liqDiscount = uint64(word >> 144);
        holding.index = uint32(word >> 208);
        holding.remainder = uint8(word >> 240);
        holding.isExplicit = word >> 248 != 0;
    }

    function packHolding(Holding memory holding) internal pure returns (uint256) {
        return uint256(uint24(uint256(holding.n1))) | holding.N << 24 | holding.shares << 32
            | holding.liqDiscount << 144 | holding.index << 208 | holding.remainder << 240
            | (holding.isExplicit ? 1 << 248 : 0);
    }

    /// @notice A price as a float of 56 bits mantissa and 8 bits exponent, rounded down by less than 1e-16.
    function packFloat(uint256 value) internal pure returns (uint256) {
        uint256 exponent = value < 1 << 56 ? 0 : LibBit.fls(value) - 55;
        return (value >> exponent) << 8 | exponent;
    }

    function unpackFloat(uint256 float) internal pure returns (uint256) {
        return (float >> 8) << (float & 0xff);
    }
}
