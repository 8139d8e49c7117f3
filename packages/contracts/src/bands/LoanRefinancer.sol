// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {IERC3156FlashLender} from "@openzeppelin/contracts/interfaces/IERC3156FlashLender.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IBandCallback} from "./interfaces/IBandCallback.sol";
import {IBandMarket} from "./interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "./interfaces/IBandMarketTypes.sol";
import {ILoanRefinancer} from "./interfaces/ILoanRefinancer.sol";

/// @title  LoanRefinancer
/// @notice Borrower of flash mints that changes the number of bands of a loan.
/// @dev    Holds nothing between calls, and acts on no loan but the caller's: `refinance` alone names the user, and
///         `onFlashLoan` believes only a flash mint that this contract asked for. What the callbacks answer needs no
///         guard: a market can take only what was approved to it, inside `onFlashLoan`.
contract LoanRefinancer is ILoanRefinancer, IERC3156FlashBorrower, IBandCallback {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    bytes32 private constant FLASH_MINT_MAGIC = keccak256("ERC3156FlashBorrower.onFlashLoan");

    /// @inheritdoc ILoanRefinancer
    address public immutable stablecoin;

    /// @param stablecoin_ The stablecoin.
    constructor(address stablecoin_) {
        stablecoin = stablecoin_;
    }

    /// @inheritdoc ILoanRefinancer
    function refinance(address market, uint8 N, int24 minN1) external returns (int24 n1, int24 n2) {
        uint256 debt = IBandMarket(market).debt(msg.sender);
        IERC3156FlashLender(stablecoin)
            .flashLoan(this, stablecoin, debt, abi.encode(market, msg.sender, N, minN1));
        IBandMarketTypes.Position memory position = IBandMarket(market).position(msg.sender);
        return (position.n1, position.n2);
    }

    /// @inheritdoc IERC3156FlashBorrower
    function onFlashLoan(address initiator, address, uint256 amount, uint256 fee, bytes calldata data)
        external
        returns (bytes32)
    {
        if (msg.sender != stablecoin || initiator != address(this)) revert FlashMintUnasked(msg.sender);
        (address market, address user, uint8 N, int24 minN1) =
            abi.decode(data, (address, address, uint8, int24));

        _close(market, user, amount);
        _open(market, user, amount + fee - stablecoin.balanceOf(address(this)), N, minN1);
        stablecoin.safeApprove(stablecoin, amount + fee);
        return FLASH_MINT_MAGIC;
    }

    // ── Callbacks ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandCallback
    /// @dev The flash mint pays what the QUSD in the bands does not; the collateral stays here for the new loan.
    function onRepay(address, uint256 x, uint256, uint256 debt, bytes calldata)
        external
        pure
        returns (uint256 xBack, uint256 yBack)
    {
        return (debt.zeroFloorSub(x), 0);
    }

    /// @inheritdoc IBandCallback
    /// @dev The debt arrives here, for the flash mint; no further collateral.
    function onCreate(address, uint256, uint256, uint256, bytes calldata)
        external
        pure
        returns (uint256 xBack, uint256 yBack)
    {
        return (0, 0);
    }

    /// @inheritdoc IBandCallback
    /// @dev Pays nothing: nobody liquidates through this contract.
    function onLiquidate(address, uint256, uint256, uint256, bytes calldata)
        external
        pure
        returns (uint256 xBack, uint256 yBack)
    {
        return (0, 0);
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Repays the loan out of its bands and the flash mint; its collateral comes here.
    function _close(address market, address user, uint256 amount) private {
        stablecoin.safeApprove(market, amount);
        IBandMarket(market)
            .repay(
                IBandMarketTypes.RepayParams({
                amount: 0,
                onBehalf: user,
                maxActiveBand: type(int24).max,
                cb: address(this),
                data: "",
                shrink: false
            })
            );
        stablecoin.safeApprove(market, 0);
    }

    /// @dev Opens the loan with all collateral that is here; the debt comes here.
    function _open(address market, address user, uint256 debt, uint8 N, int24 minN1) private {
        (, address token,,,,,,) = IBandMarket(market).constants();
        uint256 collateral = token.balanceOf(address(this));
        token.safeApproveWithRetry(market, collateral);
        (int24 n1, int24 n2) = IBandMarket(market)
            .createLoan(
                IBandMarketTypes.CreateParams({
                collateral: collateral,
                debt: debt,
                N: N,
                onBehalf: user,
                minN1: minN1,
                cb: address(this),
                data: ""
            })
            );
        emit LoanRefinanced(market, user, collateral, debt, n1, n2);
    }
}
