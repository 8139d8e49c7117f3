// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {IERC3156FlashLender} from "@openzeppelin/contracts/interfaces/IERC3156FlashLender.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {AmountTooLarge, UnsupportedToken, ZeroAddress} from "../common/Errors.sol";
import {PermitToken} from "../common/PermitToken.sol";
import {IMarketFactory} from "./interfaces/IMarketFactory.sol";
import {IStablecoin} from "./interfaces/IStablecoin.sol";

/// @title  Stablecoin
/// @notice The coin that band markets lend by minting it (QUSD).
/// @dev    Holds nothing. Trusts its minters up to their ceilings, and the markets of its factory for their
///         interest.
contract Stablecoin is IStablecoin, PermitToken, EntryPause {
    using FixedPointMathLib for uint256;
    using SafeCastLib for *;

    /// @notice Entry flow: flash mints.
    uint8 public constant FLASH_MINT_ENTRY = 0;

    /// @notice Largest fee of a flash mint, WAD.
    uint256 public constant MAX_FLASH_FEE_WAD = 0.01e18;

    bytes32 private constant FLASH_MINT_MAGIC = keccak256("ERC3156FlashBorrower.onFlashLoan");

    /// @inheritdoc IStablecoin
    address public immutable marketFactory;

    /// @dev One slot. `minted` counts down below zero: a floor there would use up the ceiling for good.
    struct Minter {
        uint128 ceiling;
        int112 minted;
        bool isRegistered;
        bool isMarket;
    }

    mapping(address minter => Minter state) private _minters;

    /// @dev One slot with `_flashFeeWad`.
    uint128 private _flashCap = 100_000_000e18;
    uint64 private _flashFeeWad;

    /// @dev What is flash minted at this point of the transaction; loans may be nested within the cap.
    uint256 private transient _flashMinted;

    /// @param name_          Name, at most 31 bytes.
    /// @param symbol_        Symbol, at most 31 bytes.
    /// @param authority_     AccessManager.
    /// @param marketFactory_ Factory of the markets.
    constructor(string memory name_, string memory symbol_, address authority_, address marketFactory_)
        PermitToken(name_, symbol_)
        AccessManaged(authority_)
    {
        if (marketFactory_ == address(0)) revert ZeroAddress();
        marketFactory = marketFactory_;
    }

    // ── Minters ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IStablecoin
    function mint(address to, uint256 amount) external {
        Minter storage minter = _minters[msg.sender];
        if (!minter.isRegistered) revert NotMinter(msg.sender);
        uint256 available = _available(minter);
        if (amount > available) revert MintCeilingExceeded(amount, available);

        minter.minted = (minter.minted + amount.toInt256()).toInt112();
        _mint(to, amount);
    }

    /// @inheritdoc IStablecoin
    function mintFees(address to, uint256 amount) external {
        Minter storage minter = _minters[msg.sender];
        if (!minter.isMarket) revert NotMarketMinter(msg.sender);

        minter.minted = (minter.minted + amount.toInt256()).toInt112();
        _mint(to, amount);
    }

    /// @inheritdoc IStablecoin
    function burn(address from, uint256 amount) external {
        Minter storage minter = _minters[msg.sender];
        if (!minter.isRegistered) revert NotMinter(msg.sender);

        minter.minted = (minter.minted - amount.toInt256()).toInt112();
        if (from != msg.sender) _spendAllowance(from, msg.sender, amount);
        _burn(from, amount);
    }

    // ── Flash mints ────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IERC3156FlashLender
    function flashLoan(IERC3156FlashBorrower receiver, address token, uint256 amount, bytes calldata data)
        external
        whenEntryOpen(FLASH_MINT_ENTRY)
        returns (bool)
    {
        uint256 fee = flashFee(token, amount);
        uint256 limit = maxFlashLoan(token);
        if (amount > limit) revert AmountTooLarge(amount, limit);

        _flashMinted += amount;
        _mint(address(receiver), amount);
        if (receiver.onFlashLoan(msg.sender, token, amount, fee, data) != FLASH_MINT_MAGIC) {
            revert FlashMintRefused(address(receiver));
        }

        _flashMinted -= amount;
        _spendAllowance(address(receiver), address(this), amount + fee);
        _burn(address(receiver), amount);
        if (fee > 0) _transfer(address(receiver), IMarketFactory(marketFactory).feeReceiver(), fee);
        emit FlashMint(msg.sender, address(receiver), amount, fee);
        return true;
    }

    /// @inheritdoc IERC3156FlashLender
    /// @dev What the cap leaves at this point of the transaction; 0 for other tokens and while paused.
    function maxFlashLoan(address token) public view returns (uint256) {
        if (token != address(this) || isEntryPaused(FLASH_MINT_ENTRY)) return 0;
        return uint256(_flashCap).zeroFloorSub(_flashMinted);
    }

    /// @inheritdoc IERC3156FlashLender
    /// @dev Rounded up. Reverts UnsupportedToken for any other token.
    function flashFee(address token, uint256 amount) public view returns (uint256) {
        if (token != address(this)) revert UnsupportedToken(token);
        return amount.mulWadUp(_flashFeeWad);
    }

    // ── Views ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IStablecoin
    function ceiling(address minter) external view returns (uint256) {
        return _minters[minter].ceiling;
    }

    /// @inheritdoc IStablecoin
    function minted(address minter) external view returns (int256) {
        return _minters[minter].minted;
    }

    /// @inheritdoc IStablecoin
    function isMinter(address minter) external view returns (bool) {
        return _minters[minter].isRegistered;
    }

    /// @inheritdoc IStablecoin
    function flashCap() external view returns (uint256) {
        return _flashCap;
    }

    /// @inheritdoc IStablecoin
    function flashFeeWad() external view returns (uint256) {
        return _flashFeeWad;
    }

    // ── Restricted ─────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IStablecoin
    function setCeiling(address minter, uint256 ceiling_) external {
        bool byFactory = msg.sender == marketFactory;
        if (!byFactory) _checkCanCall(msg.sender, msg.data);
        if (minter == address(0)) revert ZeroAddress();

        Minter storage state = _minters[minter];
        state.ceiling = ceiling_.toUint128();
        state.isRegistered = true;
        if (byFactory) state.isMarket = true;
        emit MinterCeilingSet(minter, ceiling_);
    }

    /// @inheritdoc IStablecoin
    function setFlashTerms(uint256 cap, uint256 feeWad) external restricted {
        if (feeWad > MAX_FLASH_FEE_WAD) revert AmountTooLarge(feeWad, MAX_FLASH_FEE_WAD);

        _flashCap = cap.toUint128();
        _flashFeeWad = feeWad.toUint64();
        emit FlashTermsSet(cap, feeWad);
    }

    // ── Internal ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev What the minter's ceiling still allows.
    function _available(Minter storage minter) private view returns (uint256) {
        // Both fit 128 bits, so neither the conversion nor the difference overflows.
        int256 left = int256(uint256(minter.ceiling)) - minter.minted;
        return left > 0 ? uint256(left) : 0;
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
