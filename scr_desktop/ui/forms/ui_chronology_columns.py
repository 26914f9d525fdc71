# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_columns.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.room.scroll import Scroll

class Ui_ChronologyColumns(object):
    def setupUi(self, ChronologyColumns):
        if not ChronologyColumns.objectName():
            ChronologyColumns.setObjectName(u"ChronologyColumns")
        ChronologyColumns.resize(640, 460)
        self.page = QVBoxLayout(ChronologyColumns)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(ChronologyColumns)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.scroll = Scroll(ChronologyColumns)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.columns = QFormLayout(self.inside)
        self.columns.setObjectName(u"columns")
        self.columns.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.scroll.setWidget(self.inside)

        self.page.addWidget(self.scroll)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.cancel = QPushButton(ChronologyColumns)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChronologyColumns)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(1, 1)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChronologyColumns)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChronologyColumns)
    # setupUi

    def retranslateUi(self, ChronologyColumns):
        ChronologyColumns.setWindowTitle(QCoreApplication.translate("ChronologyColumns", u"What the columns hold", None))
        self.about.setText(QCoreApplication.translate("ChronologyColumns", u"This is how the columns were understood. Change what is wrong: the lines are then read again.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ChronologyColumns", u"Columns", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ChronologyColumns", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChronologyColumns", u"&Read again", None))
    # retranslateUi

