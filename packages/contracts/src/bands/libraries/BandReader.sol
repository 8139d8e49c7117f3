// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarket} from "../interfaces/IBandMarket.sol";
import {BandMath} from "./BandMath.sol";
import {BandSlots} from "./BandSlots.sol";

/// @title  BandReader
/// @notice Reads a market's raw storage by the layout that `BandStore` documents.
library BandReader {
    uint256 internal constant HEAD_SLOT = 0;
    uint256 internal constant RATE_SLOT = 2;
    uint256 internal constant LIST_SLOT = 7;
    uint256 internal constant BAND_VALUES_SLOT = 12;
    uint256 internal constant TOUCHED_BITS_SLOT = 13;
    uint256 internal constant HOLDINGS_SLOT = 14;
    uint256 internal constant EXPLICIT_SHARES_SLOT = 15;

    /// @notice Active band, guard price and shares of the active band.
    function head(IBandMarket market) internal view returns (BandSlots.Head memory) {
        return BandSlots.unpackHead(_read(market, bytes32(HEAD_SLOT)));
    }

    /// @notice Borrow rate and its accumulation, as stored.
    function rate(IBandMarket market) internal view returns (BandSlots.Rate memory) {
        return BandSlots.unpackRate(_read(market, bytes32(RATE_SLOT)));
    }

    /// @notice The lowest and the highest band ever used; the market's own bounds of a walk.
    function usedBands(IBandMarket market) internal view returns (int24 minBand, int24 maxBand) {
        uint256 list = uint256(_read(market, bytes32(LIST_SLOT)));
        return (int24(uint24(list >> 32)), int24(uint24(list >> 56)));
    }

    /// @notice A user's position in the bands; `N` is 0 where he has none.
    function holding(IBandMarket market, address user) internal view returns (BandSlots.Holding memory) {
        return BandSlots.unpackHolding(_read(market, keccak256(abi.encode(user, HOLDINGS_SLOT))));
    }

    /// @notice Shares of a position and the value per share of its bands, from the first on.
    /// @return shares      Shares by band.
    /// @return values      RAY per share by band, x in the high half and y in the low; (0, 1) where no swap
    ///                     has touched it.
    /// @return isUntouched Whether no swap has touched any of the bands and all hold the same.
    function contents(IBandMarket market, address user, BandSlots.Holding memory position)
        internal
        view
        returns (uint256[] memory shares, uint256[] memory values, bool isUntouched)
    {
        (shares, values) = (new uint256[](position.N), new uint256[](position.N));
        isUntouched = !position.isExplicit;
        for (uint256 i; i < position.N; ++i) {
            int256 n = position.n1 + int256(i);
            shares[i] = _sharesAt(market, user, position, i);
            values[i] = BandMath.RAY;
            if (!_isTouched(market, n)) continue;
            (values[i], isUntouched) = (_valueOf(market, n), false);
        }
    }

    /// @notice Whether band `n` holds borrowed token that belongs to somebody.
    function holdsX(IBandMarket market, int256 n) internal view returns (bool) {
        if (!_isTouched(market, n) || _valueOf(market, n) >> 128 == 0) return false;
        (,, uint256 shares) = market.bands(int24(n)); // every band that holds anything is reachable
        return shares != 0;
    }

    function _sharesAt(IBandMarket market, address user, BandSlots.Holding memory position, uint256 i)
        private
        view
        returns (uint256)
    {
        if (!position.isExplicit) return position.shares;
        bytes32 mapSlot = keccak256(abi.encode(user, EXPLICIT_SHARES_SLOT));
        uint256 pair = _read(market, keccak256(abi.encode(i >> 1, mapSlot)));
        return i & 1 == 0 ? uint128(pair) : pair >> 128;
    }

    function _isTouched(IBandMarket market, int256 n) private view returns (bool) {
        uint256 bits = _read(market, keccak256(abi.encode(n >> 8, TOUCHED_BITS_SLOT)));
        return bits >> uint8(uint256(n)) & 1 != 0;
    }

    /// @dev RAY per share: x in the high half, y in the low.
    function _valueOf(IBandMarket market, int256 n) private view returns (uint256) {
        return _read(market, keccak256(abi.encode(n, BAND_VALUES_SLOT)));
    }

    function _read(IBandMarket market, bytes32 slot) private view returns (uint256) {
        bytes32[] memory slots = new bytes32[](1);
        slots[0] = slot;
        return uint256(market.extsload(slots)[0]);
    }
}
