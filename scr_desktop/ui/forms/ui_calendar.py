# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QRadioButton, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from scr_desktop.ui.month.month_grid import MonthGrid
from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_CalendarPage(object):
    def setupUi(self, CalendarPage):
        if not CalendarPage.objectName():
            CalendarPage.setObjectName(u"CalendarPage")
        self.page = QVBoxLayout(CalendarPage)
        self.page.setSpacing(12)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.title = QLabel(CalendarPage)
        self.title.setObjectName(u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.print_month = QPushButton(CalendarPage)
        self.print_month.setObjectName(u"print_month")

        self.head.addWidget(self.print_month)


        self.page.addLayout(self.head)

        self.moves = ButtonRow(CalendarPage)
        self.moves.setObjectName(u"moves")
        self.previous = QPushButton(self.moves)
        self.previous.setObjectName(u"previous")
        self.this_month = QPushButton(self.moves)
        self.this_month.setObjectName(u"this_month")
        self.following = QPushButton(self.moves)
        self.following.setObjectName(u"following")
        self.as_month = QRadioButton(self.moves)
        self.as_month.setObjectName(u"as_month")
        self.as_month.setChecked(True)
        self.as_list = QRadioButton(self.moves)
        self.as_list.setObjectName(u"as_list")

        self.page.addWidget(self.moves)

        self.shown = QStackedWidget(CalendarPage)
        self.shown.setObjectName(u"shown")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.shown.sizePolicy().hasHeightForWidth())
        self.shown.setSizePolicy(sizePolicy1)
        self.month_page = QWidget()
        self.month_page.setObjectName(u"month_page")
        self.month_layout = QVBoxLayout(self.month_page)
        self.month_layout.setObjectName(u"month_layout")
        self.month_layout.setContentsMargins(0, 0, 0, 0)
        self.month = MonthGrid(self.month_page)
        self.month.setObjectName(u"month")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.month.sizePolicy().hasHeightForWidth())
        self.month.setSizePolicy(sizePolicy2)

        self.month_layout.addWidget(self.month)

        self.shown.addWidget(self.month_page)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.days = TableView(self.list_page)
        self.days.setObjectName(u"days")

        self.list_layout.addWidget(self.days)

        self.empty = QLabel(self.list_page)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"muted")

        self.list_layout.addWidget(self.empty)

        self.shown.addWidget(self.list_page)

        self.page.addWidget(self.shown)

        self.key = QLabel(CalendarPage)
        self.key.setObjectName(u"key")
        self.key.setTextFormat(Qt.TextFormat.PlainText)
        self.key.setWordWrap(True)
        self.key.setProperty(u"role", u"muted")

        self.page.addWidget(self.key)

        QWidget.setTabOrder(self.previous, self.this_month)
        QWidget.setTabOrder(self.this_month, self.following)
        QWidget.setTabOrder(self.following, self.as_month)
        QWidget.setTabOrder(self.as_month, self.as_list)
        QWidget.setTabOrder(self.as_list, self.month)
        QWidget.setTabOrder(self.month, self.days)
        QWidget.setTabOrder(self.days, self.print_month)

        self.retranslateUi(CalendarPage)

        self.shown.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(CalendarPage)
    # setupUi

    def retranslateUi(self, CalendarPage):
        CalendarPage.setWindowTitle(QCoreApplication.translate("CalendarPage", u"Calendar", None))
        self.title.setText("")
        self.print_month.setText(QCoreApplication.translate("CalendarPage", u"P&rint\u2026", None))
        self.previous.setText(QCoreApplication.translate("CalendarPage", u"&Previous month", None))
        self.this_month.setText(QCoreApplication.translate("CalendarPage", u"&Today", None))
        self.following.setText(QCoreApplication.translate("CalendarPage", u"&Next month", None))
        self.as_month.setText(QCoreApplication.translate("CalendarPage", u"&Month", None))
        self.as_list.setText(QCoreApplication.translate("CalendarPage", u"&List", None))
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Deadlines and bank holidays of the month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.days.setAccessibleDescription(QCoreApplication.translate("CalendarPage", u"Enter opens the case", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.key.setText(QCoreApplication.translate("CalendarPage", u"Arrows go from day to day, Page Up and Page Down from month to month, Enter opens the case.", None))
    # retranslateUi

